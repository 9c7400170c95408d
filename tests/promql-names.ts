/** Functions, operators and words of PromQL that are no names of ours. */
const words =
  /^(?:sum|avg|min|max|count|topk|rate|increase|histogram_quantile|clamp_min|by|without|on|and|or|unless|bool|e\d+)$/;

/** What a PromQL expression asks for: metrics, each with the labels that are selected of it, and labels that it groups by. */
export const promqlNames = (expression: string) => {
  const grouped = [...expression.matchAll(/\b(?:by|without|on)\s*\(([^)]*)\)/g)].flatMap(([, list]) =>
    list!.split(',').map((label) => label.trim()),
  );
  const bare = expression
    .replaceAll(/\b(?:by|without|on)\s*\([^)]*\)/g, ' ')
    .replaceAll(/\[[^\]]*\]/g, ' ')
    .replaceAll(/\$\w+/g, ' ');
  const metrics = [...bare.matchAll(/\b([a-z_][a-z_\d]*)\b(?:\{([^}]*)\})?(?!\s*\()/g)]
    .filter(([, name]) => !words.test(name!))
    .filter(({ index }) => !isInsideBraces(bare, index))
    .map(([, name, selector = '']) => ({
      name: name!,
      labels: [...selector.matchAll(/(\w+)\s*[!=]/g)].map(([, label]) => label!),
    }));
  return { metrics, grouped };
};

const isInsideBraces = (text: string, index: number): boolean =>
  text.lastIndexOf('{', index) > text.lastIndexOf('}', index);
