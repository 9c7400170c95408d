/**
 * Makes `phone_figures(phone)`, by which telephone numbers are compared that were written in different ways: their
 * figures, without the 86 of the country before a mobile number; null where there are none.
 *
 * A migration that has run was written with this: what is to be different gets a function of its own.
 */
export const phoneFiguresSql = `
  CREATE FUNCTION phone_figures(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN nullif(regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^(00)?86(?=1[0-9]{10}$)', ''), '');`;
