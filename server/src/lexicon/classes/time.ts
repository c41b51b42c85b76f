import type { Language } from '../../engine/draft.ts';

export const time: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    month: [
      '(january|february|march|april|may|june|july|august|september|october|november|december)',
      '(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
    ],
    weekday: [
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)',
    ],
    date: [
      '<number> (st|nd|rd|th)? of? <month> <number>?',
      '<month> <number> (st|nd|rd|th)? <number>?',
      '<weekday> the? <number> (st|nd|rd|th)? of? <month>? <number>?',
      '<weekday> <month> <number> <number>?',
      '<weekday>',
      '(today|tomorrow|tonight|yesterday)',
      '(this|next|last) (<weekday>|week|month|morning|afternoon|evening|weekend|year|summer|spring|autumn|fall|winter)',
    ],
    clock: [
      '<number> (am|pm|a.m.|p.m.|h|hrs|hours)',
      '<number> <number>? (am|pm|cet|cest|utc|gmt|bst|est|edt|pst|pdt)',
      '(at|until|till|before|after|by|from) <number> <number>?',
      '(noon|midnight)',
    ],
  },
  fr: {
    month: [
      '(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)',
      '(janv|fevr|avr|juil|sept|oct|nov|dec)',
    ],
    weekday: ['(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'],
    date: [
      '<weekday>? le? <number> (er)? <month> <number>?',
      '<weekday> (prochain|dernier|matin|soir|midi)?',
      "(aujourd'hui|demain|hier|apres-demain|avant-hier)",
      '(ce|cet|cette) (matin|midi|soir|apres-midi|semaine|mois|annee|ete|hiver|printemps|automne|week-end)',
      'le (mois|week-end|semestre) (prochain|dernier)',
      'la semaine (prochaine|derniere)',
    ],
    clock: [
      '<number> (h|heure|heures|cet|cest|utc) <number>?',
      '(midi|minuit)',
      "(a|avant|apres|jusqu' a|des) <number> (h|heures)",
    ],
  },
};
