import { toHans } from '@media-graph/chinese/convert-script';
import { refused } from '@media-graph/subgraph';

/** The migration DeliveryVehicles holds the same form: a province, its letter, and what one of two forms gives. */
const form =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{4,5}[A-Z0-9港澳]$/;

/** A plate of the mainland as the plate itself has it (GA 36): `粵L·12345` is 粤L12345. @throws INVALID_INPUT */
export const readPlateNumber = (plate: string): string => {
  const written = toHans(plate.trim())
    .replaceAll(/[ ·•.-]/g, '')
    .toUpperCase();
  if (!form.test(written))
    throw refused('INVALID_INPUT', 'This takes a number plate such as 粤L12345', 'input', 'plateNumber');
  return written;
};
