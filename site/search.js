// Search, by docs/decisions/0013-search.md.
const own = document.documentElement.lang, SHOWN = 15;
const get = (id) => document.getElementById("search-" + id), form = get("form"), input = get("text"), list = get("results");
const data = {}, files = {};
let turn = 0, timer;

const add = (parent, name, text, language) => {
  const child = parent.appendChild(document.createElement(name));
  if (text) child.append(text);
  if (language) [child.lang, child.dir] = [language, "auto"];
  return child;
};

// Each file of data calls this.
const kaikille = (language, name, content) => { data[language + name] = content; };

const load = (language, name, key = language + name) => files[key] = files[key] || new Promise((done) => {
  const script = add(document.head, "script");
  script.onload = script.onerror = () => {
    if (!data[key]) files[key] = 0;
    done(data[key]);
  };
  script.src = `../../${language}/search/${name}.js`;
});

const swap = (text, pairs) => text.replace(/./g, (letter) => {
  let place = pairs.length - 2;
  while (place >= 0 && pairs[place] !== letter) place -= 2;
  return pairs[place + 1] || letter;
});

const fold = (text, { separators, dropped, alone, same, articles }) => {
  const any = (letters) => RegExp(`[${letters}]`, "g");
  text = text.normalize("NFKC").replace(any(separators), " ").toLowerCase().replace(any(dropped), "").replace(any(alone), " $& ");
  // A telephone number is one word.
  return swap(text, same).replace(/(\d) +(?=\d)/g, "$1").split(" ").filter((word) => word[1] || any(alone).test(word))
    .map((word) => word.slice(0, 40).replace(RegExp(`^(${articles})(?=...)`), ""));
};

const digit = (letter) => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".indexOf(letter);

// Rising numbers from the gaps between them.
const numbers = (text) => {
  let last = -1;
  return text.match(/[W-Za-z_-]*[0-9A-V]/g).map((gap) => last += 1 + [...gap].reduceRight((sum, letter) => sum * 32 + digit(letter) % 32, 0));
};

// Calls body with the words of some files and their pages.
const read = async (language, names, body) => {
  for (const file of await Promise.all(names.map((name) => load(language, name)))) {
    let word = "";
    (file || "").replace(/(.)([^*!#$%|]*)([^|]*)\|/g, (all, same, rest, pages) => body(word = word.slice(0, digit(same)) + rest, pages));
  }
};

// Costs: 4 is the very word in a title, 19 a word like it in a text.
const note = (pages, record, difference) => {
  if (record[0] === "*") pages.isCommon = true;
  record.replace(/([!#$%])([^!#$%]+)/g, (all, rank, text) => numbers(text).forEach((page) => {
    pages.set(page, Math.min(" !#$%".indexOf(rank) * 4 + difference, pages.get(page) || 20));
  }));
};

// Notes the pages of words that begin so; gives those with another ending, and notes the longest with which it begins.
const look = async (pages, index, word, isWhole) => {
  const { language, rules } = index;
  if (!isWhole) index.head = "";
  const loose = swap(word, rules.loose), before = () => starts.filter((start) => start <= loose).length - 1;
  const stems = [];
  let starts = rules.words.split(" "), file = 0;
  if (rules.group) {
    const group = before();
    starts = (await load(language, "g" + group) || "").split(" ");
    file = group * rules.group;
  }
  const at = before(), start = starts[at] || "", names = ["w" + (file += at)];
  if (!isWhole && (starts[at + 1] || "").startsWith(loose)) names.push("w" + (file + 1));
  // A word with another ending may be the last of the file before.
  else if (!isWhole && file && start[4] && loose.startsWith(start.slice(0, -1)) && !loose[start.length + 3]) names.push("w" + (file - 1));
  await read(language, names, (known, record) => {
    const form = swap(known, rules.loose), part = form.length < loose.length ? form : form.slice(0, -1);
    // More than an ending makes another word, which stands behind the very word in any text.
    if (form.startsWith(loose)) note(pages, record, known === word ? 0 : form === loose ? 1 : form[loose.length + 3] ? 13 : 2);
    else if (rules.compounds && form[3] && loose.startsWith(form) && loose[form.length + 4]) index.head = form;
    else if (part[3] && loose > ":" && loose.startsWith(part) && loose.length - part.length < 5) stems.push(record);
  });
  return stems;
};

// One letter is wrong, missing, too many, or has changed places with the next.
const isNear = (one, other) => {
  while (one && one[0] === other[0]) [one, other] = [one.slice(1), other.slice(1)];
  return one.slice(1) === other.slice(1) || one.slice(1) === other || one === other.slice(1)
    || one[1] === other[0] && one[0] + one.slice(2) === other.slice(1);
};

// The two halves of a compound that nothing is written with.
const halve = async (halves, index, word) => {
  const { head, rules } = index;
  if (!head) return;
  await look(halves[0], index, head, true);
  await look(halves[1], index, swap(word, rules.loose).slice(head.length), true);
};

const guess = async (pages, index, word) => {
  const { rules } = index, loose = swap(word, rules.loose), size = loose.length, least = rules.shortest, names = [], near = new Set();
  for (let length = Math.max(least, size - 1); size > least - 2 && length < size + 2; length += 1) {
    const half = length >> 1, end = (count) => loose.slice(count - length);
    names.push(...[loose.slice(0, half) + length, length + loose[0] + end(half + 1), length + end(2)].map((key) => {
      const hash = [...key].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(), 16777619), -2128831035);
      return "n" + (hash >>> 0) % rules.near;
    }));
  }
  await read(index.language, names, (known) => isNear(loose, known) && near.add(known));
  const best = [...near].sort((one, other) => (other[0] === loose[0]) - (one[0] === loose[0])).slice(0, 2);
  for (const known of best) await look(pages, index, known, true);
};

// Pages, the best first.
const search = async (text, source) => {
  const indexes = [], found = [], all = new Set();
  for (const language of new Set([own, source])) {
    const rules = await load(language, "index");
    if (rules) indexes.push({ language, rules, words: fold(text, rules) });
  }
  const words = indexes[0].words;
  let mayGuess = true;
  for (const word of words.slice().sort((one, other) => other.length - one.length).slice(0, 3)) {
    const pages = new Map(), halves = [new Map(), new Map()], place = words.indexOf(word);
    const each = (body, to = pages) => Promise.all(indexes.map((index) => body(to, index, index.words[place] || word)));
    const stems = await each(look);
    if (!pages.size && mayGuess) {
      mayGuess = false;
      await each(halve, halves);
      if (halves[0].size && halves[1].size) {
        found.push(...halves);
        continue;
      }
      await each(guess);
    }
    // A hospital by its name is before what is said of hospitals.
    if (Math.min(...pages.values()) > 11) [].concat(...stems).forEach((stem) => note(pages, stem, 3));
    found.push(pages);
  }
  found.forEach((pages) => pages.forEach((cost, page) => all.add(page)));
  // Of several words one that many pages have matters less.
  const misses = found.map((pages) => found[1] ? 20 - 1.5 * Math.log2(pages.size || 1) : 20);
  // The index does not name all pages of a common word: none is held back for it.
  const scored = [...all].map((page) => ({
    page, count: found.filter((pages) => pages.has(page) || pages.isCommon).length,
    cost: found.reduce((sum, pages, word) => sum + Math.min(pages.get(page) || 20, misses[word]), 0),
  })).sort((one, other) => one.cost - other.cost || one.page - other.page);
  // With the pages that have most of the words stand those that one of the words names.
  const most = Math.max(...scored.map(({ count }) => count));
  const enough = misses.reduce((sum, miss) => sum + miss) - 7;
  return scored.filter(({ count, cost }) => count === most || cost < enough);
};

const show = async () => {
  clearTimeout(timer);
  const mine = turn += 1, text = input.value, rules = await load(own, "index"), isAsked = rules ? fold(text, rules)[0] : text;
  const found = rules && isAsked ? await search(text, rules.source) : [], count = found.length;
  const rows = await Promise.all(found.slice(0, SHOWN).map(async ({ page }) => {
    const starts = numbers(rules.titles), place = starts.filter((start) => start <= page).length - 1;
    return (await load(own, "t" + place) || [])[page - starts[place]];
  }));
  if (mine !== turn) return;
  list.textContent = "";
  for (const [path, title, name, language] of rows.filter(Boolean)) {
    const item = add(list, "li");
    add(item, "a", title, language).href = `../${path}.html`;
    const kind = rules.types[path.split("/")[0]];
    if (kind) add(item, "p", kind);
    if (name) add(item, "p", name, rules.source);
  }
  const message = get(!rules ? "failed" : count > SHOWN ? "many" : count ? "count" : "none").textContent;
  get("status").textContent = isAsked && message.replace("0", Math.min(count, SHOWN));
};

form.hidden = false;
input.oninput = () => {
  clearTimeout(timer);
  timer = setTimeout(show, 250);
};
// Enter goes to the first result.
form.onsubmit = async (event) => {
  event.preventDefault();
  await show();
  if (list.firstChild) list.firstChild.firstChild.focus();
};
// What the front page asks stays in no history.
const asked = new URL(location).searchParams.get("q");
if (asked) history.replaceState(0, "", location.pathname, input.value = asked);
if (input.value) show();
