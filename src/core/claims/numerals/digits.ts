/** The value of digits with thousand separators of any kind, or null where the marks make no number. */
export function readDigits(text: string): { value: number; decimals: number } | null {
  const plain = text.replace(/[\u00a0\u2009\u202f'’]/g, ',');
  if (/^\d+$/.test(plain)) return { value: +plain, decimals: 0 };
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) || /^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/.test(plain))
    return { value: +plain.replace(/,/g, ''), decimals: plain.split('.')[1]?.length ?? 0 };
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(plain))
    return { value: +plain.replace(/\./g, ''), decimals: 0 };
  if (/^\d+\.\d+$/.test(plain)) return { value: +plain, decimals: plain.split('.')[1]!.length };
  return null;
}
