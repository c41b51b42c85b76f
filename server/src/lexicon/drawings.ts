/** Pictures made of signs. Each part of each expression matches in one way only. */
export const drawings: readonly RegExp[] = [
  // ¯\_(ツ)_/¯, (╯°□°)╯, (づ｡◕‿‿◕｡)づ, ʕ•ᴥ•ʔ
  /¯\\{0,2}_?\([^()\n]{1,4}\)_?\/¯/gu,
  /[\\/ヽ╰づノᕙ]?[(ʕ（][^()（）\n\p{L}\p{N} ]{0,3}[°ಠ◕◉益ω□ᴥ‿ʘಥ▽☉﹏╥≧≦]{1,3}[^()（）\n]{0,5}[)ʔ）][╯ノづﾉᕗ︵┻━]{0,8}/gu,
  /┻━{1,9}┻|┬─{1,9}┬/g,
  // Walls of blocks and boxes
  /[░▒▓█▀▄▌▐■□▪▫◼◻]{3,}[░▒▓█▀▄▌▐■□▪▫◼◻ \n]*/g,
  /[─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬╭╮╰╯]{4,}/g,
  // Long arrows and ornaments
  />{3,20}-{2,40}>*|<{2,20}-{3,40}|-{4,40}>+|={4,40}>+|(?:[~*°•·.]\s?){2}[★☆✦✧](?:\s?[~*°•·.]){2}/g,
];

/** Faces of letters: one is a smile, several in a row are a puzzle. */
export const emoticons =
  /(?:(?<=[\s(])|^)(?:[:;]['’]?-?[)(DPp|/\\*]|[xX]D|\^[_.]?\^|<3|:-?[oO]|>:\()(?![\p{L}\p{N}])/gu;
