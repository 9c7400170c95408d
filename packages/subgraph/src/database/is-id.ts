const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of anything; what cannot is answered like an id that nothing has. */
export const isId = (text: string): boolean => uuid.test(text);
