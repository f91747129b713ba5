/** Characters of symbol fonts that documents use, by code point, as Unicode has them. */
const SYMBOL = table(
  '20  21! 23# 25% 26& 28( 29) 2b+ 2c, 2d− 2e. 2f/ 300 311 322 333 344 355 366 377 388 399 3a: 3b; 3c< 3d= 3e> 3f?',
  '41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4bΚ 4cΛ 4dΜ 4eΝ 4fΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 57Ω 58Ξ 59Ψ 5aΖ 5b[ 5d] 5f_',
  '61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6bκ 6cλ 6dμ 6eν 6fο 70π 71θ 72ρ 73σ 74τ 75υ 77ω 78ξ 79ψ 7aζ 7b{ 7c| 7d} 7e∼',
  'a0€ a2′ a3≤ a5∞ a7♣ a8♦ a9♥ aa♠ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b6∂ b7• b8÷ b9≠ ba≡ bb≈ bc…',
  'd2® d3© d4™ d6√ d8¬ d9∧ da∨ db⇔ dc⇐ de⇒ e5∑ f2∫',
);
const WINGDINGS = table(
  '21✏ 22✂ 23✁ 28☎ 29✆ 2a✉ 36⌛ 37⌨ 3e✇ 3f✍ 41✌ 45☜ 46☞ 47☝ 48☟ 4a☺ 4c☹ 4e☠ 52☼ 54❄ 56✞',
  '6c● 6d❍ 6e■ 6f□ 70❐ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 7b❀ 7c✿ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8a⑩',
  '9e· 9f• a1○ a4◉ a5◎ a7▪ a8◻ aa✦ ab★ ac✶ ad✴ ae✹ af✵ b2✧ d8➢ dc➲ df← e0→ e1↑ e2↓ e8➔ ef⇦ f0⇨ f1⇧ f2⇩',
  'fb✗ fc✓ fd☒ fe☑',
);
const WINGDINGS_2 = table('4f✗ 50✓ 51☒ 52☑ 53⮽ 54⮾ 97● 98● a2■ a3□ ae◆ af◇');
const WINGDINGS_3 = table('21→ 22← 23↑ 24↓ 7d▶ 7e◀ 80△ 81▼ 82▽');
const WEBDINGS = table('31⎕ 34⏵ 35⏶ 36⏷ 59♥ 61✓ 63□ 67■ 6e⬤ 72✗ 9b✉ c5☎');

const FONTS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: SYMBOL,
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  'wingdings 3': WINGDINGS_3,
  webdings: WEBDINGS,
};

/** Symbol fonts keep their characters in this private area of Unicode. */
const PRIVATE_AREA = 0xf000;

/**
 * What a `w:sym` says.
 * @param font its `w:font`
 * @param char its `w:char`: a code point in hexadecimal
 * @returns one character as Unicode has it; "" for a symbol that we do not know
 */
export function symbolText(font: string, char: string): string {
  const code = /^[0-9a-f]{1,4}$/i.test(char) ? Number.parseInt(char, 16) : 0;
  const place = code >= PRIVATE_AREA && code <= PRIVATE_AREA + 0xff ? code - PRIVATE_AREA : code;
  const known = FONTS[font.trim().toLowerCase()];
  if (known) {
    return known.get(place) ?? '';
  }
  const isText = place >= 0x20 && !(place >= 0xd800 && place <= 0xf8ff) && place < 0xfffe;
  return isText && place !== 0xad ? String.fromCharCode(place) : '';
}

/** Reads "b7•" as: code point b7 is a bullet. */
function table(...lines: readonly string[]): ReadonlyMap<number, string> {
  const entries = lines.join(' ').match(/[0-9a-f]{2}[^ ]+/g) ?? [];
  return new Map(entries.map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]));
}
