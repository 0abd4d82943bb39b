import type { Language } from '../../shared/i18n/languages'

/** Inter has neither kana nor Han: what the systems bring for a language that is written with them. */
const SYSTEM_FONTS: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: [],
  ja: ['"Hiragino Sans"', '"Yu Gothic UI"', 'Meiryo', '"Noto Sans CJK JP"', '"Noto Sans JP"'],
  zh: ['"PingFang SC"', '"Microsoft YaHei UI"', '"Microsoft YaHei"', '"Noto Sans CJK SC"', '"Noto Sans SC"'],
}

/** The fonts of every text, first choice first. Many Han letters look different in Japan and in China. */
export function fontsFor(language: Language): string {
  return ['"Inter Variable"', ...SYSTEM_FONTS[language], 'system-ui', 'sans-serif'].join(', ')
}
