/**
 * Inventory of Vietnamese onsets and rhymes as they are spelled, without tones. `yên` and `iên` are two
 * rhymes, as they are written differently.
 */

export const ONSETS: ReadonlySet<string> = new Set(
  ' b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x'.split(' '),
);

/** Rhymes that allow every tone. */
const OPEN_AND_NASAL = `
  a e ê i o ô ơ u ư y
  ai ao au ay âu ây eo êu ia iu iêu yêu oa oe oi oai oay oao oeo ôi ơi
  ua ui uôi uê uêu uơ uy uya uyu uây ưa ưi ưu ươi ươu
  am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh êng
  im in inh iêm iên iêng yêm yên yêng
  om on ong oong ôm ôn ông ơm ơn ơng um un ung uôm uôn uông ưm ưn ưng ươm ươn ương
  oam oan oang oanh oăm oăn oăng oen oeng uân uâng uên uênh uyn uynh uyên`;

/** Rhymes with a final stop, which allow only sắc and nặng. */
const STOPPED = `
  ac ach ap at ăc ăp ăt âc âp ât ec ep et êc êch êp êt
  ic ich ip it iêc iêp iêt yêc yêt
  oc ooc op ot ôc ôp ôt ơc ơp ơt uc up ut uôc uôp uôt ưc ưp ưt ươc ươp ươt
  oac oach oap oat oăc oăp oăt oet uât uêch uêt uych uyt uyp uyêt`;

/** Rhymes after `qu`, whose `u` is the glide. */
const AFTER_QU = `
  a e ê i y ơ o ô ai ao au ay ây eo êu uôi an ang anh ăm ăn ăng âm ân âng en ên ênh eng
  in inh yn ynh yên iên ông ac ach ap at ăc ăp ăt âc ât ec et ep êt êch it ich yt ych yêt iêt ôc ôt ơt`;

export interface Rhyme {
  /** Vowel letters. */
  nucleus: string;
  coda: string;
  stopped: boolean;
  /** Position in the nucleus of the letter that carries the tone. */
  toneAt: number;
}

const CODA = /(?:ch|nh|ng|[cmnpt])$/;

function rhyme(spelled: string): Rhyme {
  const coda = CODA.exec(spelled)?.[0] ?? '';
  const nucleus = spelled.slice(0, spelled.length - coda.length);
  return { nucleus, coda, stopped: /^(?:ch|[cpt])$/.test(coda), toneAt: tonePosition(nucleus) };
}

/**
 * Finds the main vowel, which carries the tone (`hoà`, `thuỷ`, `toàn`). Before a coda, both ways of placing
 * tones agree on it.
 */
function tonePosition(nucleus: string): number {
  for (let i = nucleus.length - 1; i >= 0; i--) {
    if ('ăâêôơ'.includes(nucleus[i])) return i;
  }
  const hooked = nucleus.indexOf('ư');
  if (hooked >= 0) return hooked;
  if (nucleus.length === 3) return 1;
  return ['oa', 'oe', 'uy', 'oo'].includes(nucleus) ? 1 : 0;
}

function inventory(text: string): Map<string, Rhyme> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((spelled) => [spelled, rhyme(spelled)]),
  );
}

export const RHYMES: ReadonlyMap<string, Rhyme> = inventory(`${OPEN_AND_NASAL} ${STOPPED}`);
export const RHYMES_AFTER_QU: ReadonlyMap<string, Rhyme> = inventory(AFTER_QU);
