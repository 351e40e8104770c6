//! How the page looks: in light and in dark, and on paper. Every text has a contrast of at least
//! 4.5 to 1 in each.

/// The rules of the page.
pub(super) const STYLE: &str = r#":root {
  --page: #ffffff; --text: #1b1f24; --quiet: #505a66; --link: #0b4f8a; --line: #8a949f;
  --head: #e9eef3; --mark: #fff2b3; --bar: #2b6ca3; --wish: #2f7d3b; --fill: #cfe0ee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --text: #e8ecf0; --quiet: #aab4bf; --link: #8cc4f5; --line: #6b7682;
    --head: #252c34; --mark: #4a3f10; --bar: #5fa4dc; --wish: #6cc07a; --fill: #24405a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main { max-width: 50rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: break-word; }
p, li, h4 { overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; }
h1 { font-size: 1.9rem; margin-top: 1rem; }
h2 { font-size: 1.45rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; margin-top: 1.25rem; }
p { margin: 0 0 .75rem; }
.quiet { color: var(--quiet); }
.own { border-left: 3px solid var(--line); padding-left: .75rem; }
mark { background: var(--mark); color: var(--text); padding: 0 .25rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { list-style: none; padding: 0; }
nav .l3 { padding-left: 1.25rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.25rem; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; hyphens: auto; }
thead th { background: var(--head); }
tbody th { font-weight: normal; min-width: 10rem; }
figure { margin: 0 0 1.25rem; }
figcaption { color: var(--quiet); font-size: .92rem; }
svg { max-width: 100%; height: auto; }
svg text { fill: var(--text); font: 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
svg .bar { fill: var(--bar); }
svg .wish { fill: none; stroke: var(--wish); stroke-width: 2; stroke-dasharray: 5 3; }
svg .place { fill: none; stroke: var(--line); }
svg .full { fill: var(--fill); }
.sources li { margin-bottom: .35rem; }
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; }
  :root {
    --page: #ffffff; --text: #000000; --quiet: #444444; --link: #000000; --line: #888888;
    --head: #eeeeee; --mark: #ffffff; --bar: #555555; --wish: #000000; --fill: #dddddd;
  }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .fresh { break-before: page; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  mark { border: 1px dashed var(--line); }
}
"#;

#[cfg(test)]
mod tests {
    use super::STYLE;

    /// The value of a colour the nth time it is set: light, dark, print.
    fn colour(name: &str, nth: usize) -> [f64; 3] {
        let set = format!("--{name}: #");
        let (at, _) = STYLE.match_indices(&set).nth(nth).unwrap();
        let start = at + set.len();
        let part = |place: usize| {
            let hex = STYLE.get(start + 2 * place..start + 2 * place + 2).unwrap();
            f64::from(u8::from_str_radix(hex, 16).unwrap()) / 255.0
        };
        [part(0), part(1), part(2)]
    }

    fn brightness(colour: [f64; 3]) -> f64 {
        let straight = colour.map(|part| {
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * straight[0] + 0.7152 * straight[1] + 0.0722 * straight[2]
    }

    #[test]
    fn every_text_can_be_read_in_light_in_dark_and_on_paper() {
        for nth in 0..3 {
            for (front, back) in [
                ("text", "page"),
                ("quiet", "page"),
                ("link", "page"),
                ("text", "head"),
                ("text", "mark"),
                ("text", "fill"),
            ] {
                let (one, other) = (brightness(colour(front, nth)), brightness(colour(back, nth)));
                let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                assert!(contrast >= 4.5, "{front} on {back}, {nth}: {contrast:.2}");
            }
        }
    }
}
