/** The one shape in which a service says that it does not do what was asked, GraphQL or not. */
export const errorBody = (message: string, code: string, requestId: string) => ({
  errors: [{ message, extensions: { code, requestId } }],
});
