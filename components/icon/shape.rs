//! The data of an icon, read strictly: shapes, with what makes their form and paint, and nothing else.
//!
//! An icon set's data is a piece of SVG. It never reaches the page as markup: what is not on the lists below is left out,
//! and data that is not well-formed gives no icon at all.

use icondata_core::IconData;

/// The elements that draw, and the one that groups them.
const ELEMENTS: [&str; 8] = ["path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "g"];

/// What gives an element its form and its paint.
const ATTRIBUTES: [&str; 33] = [
    "d",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "width",
    "height",
    "points",
    "transform",
    "pathLength",
    "fill",
    "fill-rule",
    "fill-opacity",
    "clip-rule",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-opacity",
    "opacity",
    "color",
    "vector-effect",
    "paint-order",
];

/// Groups within groups. No icon is drawn so deep, and a stack has an end.
const DEPTH: u8 = 16;

/// One element with what stands in it. All texts are parts of the data.
#[derive(Debug, PartialEq)]
pub(super) struct Shape {
    pub(super) element: &'static str,
    pub(super) attributes: Vec<(&'static str, &'static str)>,
    pub(super) children: Vec<Shape>,
}

/// What was read of an icon, and the names of what was not taken.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) shapes: Vec<Shape>,
    pub(super) left_out: Vec<&'static str>,
}

/// Reads an icon. `None` where its data is not well-formed.
pub(super) fn read(data: &'static str) -> Option<Reading> {
    let mut reader = Reader {
        rest: data,
        left_out: Vec::new(),
    };
    let shapes = reader.content(DEPTH)?;
    reader.rest.is_empty().then_some(Reading {
        shapes,
        left_out: reader.left_out,
    })
}

/// The form and paint that the whole icon has, as attributes. Without any, it is filled with the colour of the text.
pub(super) fn paint(icon: &IconData) -> Vec<(&'static str, &'static str)> {
    let given = [
        ("fill", Some(icon.fill.unwrap_or("currentColor"))),
        ("stroke", icon.stroke),
        ("stroke-width", icon.stroke_width),
        ("stroke-linecap", icon.stroke_linecap),
        ("stroke-linejoin", icon.stroke_linejoin),
    ];
    let plain = |(name, value): (_, Option<&'static str>)| Some((name, value.filter(|value| is_plain(value))?));
    given.into_iter().filter_map(plain).collect()
}

/// Whether a value is numbers, names and colours: nothing that refers to an address, and nothing that markup is made of.
pub(super) fn is_plain(value: &str) -> bool {
    let in_values =
        |byte: u8| byte.is_ascii_alphanumeric() || byte.is_ascii_whitespace() || b".,-+#%()".contains(&byte);
    value.bytes().all(in_values) && !value.to_ascii_lowercase().contains("url")
}

struct Reader {
    rest: &'static str,
    left_out: Vec<&'static str>,
}

impl Reader {
    /// What stands up to the end of an element, or of the data.
    fn content(&mut self, depth: u8) -> Option<Vec<Shape>> {
        let mut shapes = Vec::new();
        loop {
            let text = self.until(|character| character == '<');
            if !text.trim().is_empty() {
                self.left_out.push("text");
            }
            if self.rest.is_empty() || self.rest.starts_with("</") {
                return Some(shapes);
            }
            if let Some(comment) = self.rest.strip_prefix("<!--") {
                self.rest = comment.split_once("-->")?.1;
                continue;
            }
            self.element(depth.checked_sub(1)?, &mut shapes)?;
        }
    }

    /// An element, at its `<`, is added to the shapes beside it. What is not known is read to its end, and is nothing.
    fn element(&mut self, depth: u8, shapes: &mut Vec<Shape>) -> Option<()> {
        self.take("<")?;
        let element = self.name()?;
        let mut attributes = Vec::new();
        let children = loop {
            self.space();
            if self.take("/>").is_some() {
                break Vec::new();
            }
            if self.take(">").is_some() {
                let children = self.content(depth)?;
                self.take("</")?;
                self.take(element)?;
                self.space();
                self.take(">")?;
                break children;
            }
            let (name, value) = self.attribute()?;
            if ATTRIBUTES.contains(&name) && is_plain(value) {
                attributes.push((name, value));
            } else {
                self.left_out.push(name);
            }
        };
        if ELEMENTS.contains(&element) {
            shapes.push(Shape {
                element,
                attributes,
                children,
            });
        } else {
            self.left_out.push(element);
        }
        Some(())
    }

    fn attribute(&mut self) -> Option<(&'static str, &'static str)> {
        let name = self.name()?;
        self.space();
        self.take("=")?;
        self.space();
        let quote = self.rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, rest) = self.rest.get(1..)?.split_once(quote)?;
        self.rest = rest;
        Some((name, value))
    }

    fn name(&mut self) -> Option<&'static str> {
        let name = self.until(|character| !character.is_ascii_alphanumeric() && !matches!(character, '-' | ':' | '_'));
        (!name.is_empty()).then_some(name)
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    fn take(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    fn until(&mut self, end: impl Fn(char) -> bool) -> &'static str {
        let (taken, rest) = self.rest.split_at(self.rest.find(end).unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(shapes: &[Shape]) -> Vec<&str> {
        shapes.iter().map(|shape| shape.element).collect()
    }

    #[test]
    fn shapes_are_read_as_icon_sets_write_them() {
        let data =
            "<!-- a -->\n<path d='M3 5h6' />\n<g fill=\"none\"><circle cx = \"12\" cy=\"12\" r=\"4\"></circle></g >";
        let reading = read(data).expect("well-formed");
        assert_eq!(names(&reading.shapes), ["path", "g"]);
        assert_eq!(reading.shapes[0].attributes, [("d", "M3 5h6")]);
        assert_eq!(
            reading.shapes[1].children[0].attributes,
            [("cx", "12"), ("cy", "12"), ("r", "4")]
        );
        assert_eq!(reading.left_out, [""; 0]);
    }

    #[test]
    fn what_is_not_known_is_left_out_whole_and_named() {
        let data = "<path d=\"M0 0\" onload=\"alert(1)\" style=\"fill:red\" id=\"a\"/>Hei<script><path d=\"M1 1\"/>a</script>\
                    <use href=\"#a\"/><path d=\"M2 2\" fill=\"url(#a)\" stroke=\"URL (x)\"/>";
        let reading = read(data).expect("well-formed");
        assert_eq!(names(&reading.shapes), ["path", "path"]);
        assert_eq!(reading.shapes[1].attributes, [("d", "M2 2")]);
        assert_eq!(
            reading.left_out,
            [
                "onload", "style", "id", "text", "text", "script", "href", "use", "fill", "stroke"
            ]
        );
    }

    #[test]
    fn what_is_not_well_formed_is_nothing() {
        let deep: &'static str = Box::leak(format!("{}{}", "<g>".repeat(17), "</g>".repeat(17)).into());
        for data in [
            "<path d=\"M0 0\"",
            "<path d=\"M0",
            "<path d=M0/>",
            "<path d/>",
            "<g>",
            "</g>",
            "<g></path>",
            "<g></g",
            "< path/>",
            "<",
            "<!-- a",
            "<![CDATA[a]]>",
            "<?xml?>",
            "<!DOCTYPE svg>",
            "<g/ >",
            "<gæ/>",
            "<path d=\u{201c}M0\u{201d}/>",
            deep,
        ] {
            assert!(read(data).is_none(), "{data}");
        }
        assert!(read("").is_some_and(|reading| reading.shapes.is_empty()));
    }

    #[test]
    fn a_value_is_numbers_names_and_colours() {
        for value in [
            "M3.5-.2,1e-4z",
            "currentColor",
            "#fff",
            "rgb(0 0 0 / 1)".replace('/', ",").as_str(),
            "rotate(45 12 12)",
        ] {
            assert!(is_plain(value), "{value}");
        }
        for value in [
            "url(#a)",
            "u\\72l(a)",
            "a\"",
            "a<",
            "javascript:a",
            "&quot;",
            "å",
            "a;b",
            "image('a')",
        ] {
            assert!(!is_plain(value), "{value}");
        }
    }
}
