"""Reads a page with html5lib, and names what a person with a screen reader would trip over."""
import re
import sys

import html5lib

path, language = sys.argv[1:3]
text = open(path, encoding="utf-8").read()
parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
tree = parser.parse(text)
faults = [str(error) for error in parser.errors]

if tree.get("lang") != language:
    faults.append(f"lang is {tree.get('lang')}")
if not (tree.findtext("head/title") or "").strip():
    faults.append("no title")
if len(tree.findall(".//main")) != 1:
    faults.append("not one main")
last = 0
for element in tree.iter():
    name = element.tag if isinstance(element.tag, str) else ""
    name = name.split("}")[-1]
    words = "".join(element.itertext()).strip()
    if re.fullmatch("h[1-6]", name):
        level = int(name[1])
        if level > last + 1:
            faults.append(f"h{level} after h{last}: {words}")
        if not words:
            faults.append("an empty heading")
        last = level
    if name == "th" and element.get("scope") not in ("col", "row"):
        faults.append(f"no scope: {words}")
    if name == "table" and not (element.findtext("caption") or "").strip():
        faults.append("a table without a caption")
    if name == "a" and not words:
        faults.append(f"a link without words: {element.get('href')}")
    if name == "svg" and not (element.get("role") == "img" and (
            element.get("aria-label") or element.get("aria-labelledby"))):
        faults.append("a drawing without words")
    if name in ("script", "img", "link", "iframe", "object"):
        faults.append(f"a part from outside: {name}")


def light(colour):
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


themes = [dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", rules))
          for rules in re.findall(r":root \{(.*?)\}", text, re.S)]
if len(themes) != 3:
    faults.append(f"{len(themes)} sets of colours")
for theme in themes:
    for front, back in [("text", "page"), ("quiet", "page"), ("link", "page"), ("text", "head"),
                        ("text", "mark"), ("text", "fill")]:
        found = contrast(theme[front], theme[back])
        if found < 4.5:
            faults.append(f"{front} on {back}: {found:.2f}")
    for front in ("bar", "wish", "line"):
        found = contrast(theme[front], theme["page"])
        if found < 3:
            faults.append(f"{front} on page: {found:.2f}")

print("\n".join(faults))
sys.exit(bool(faults))
