/** The letters of Russian and Ukrainian names as English newspapers write them. */
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i',
  ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', "'": "'",
}; // prettier-ignore

/** A name in Latin letters; undefined where it is written in a script that this does not know. */
export function romanised(name: string): string | undefined {
  if (/^[\p{Script=Latin}\p{M}' .-]+$/u.test(name)) return name;
  if (!/^[\p{Script=Cyrillic}' -]+$/u.test(name)) return undefined;
  return [...name.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
}
