//! The inside of an icon, as nodes: made one by one, never written as markup.

use super::shape::{self, Shape, is_plain, read};
use crate::runtime::{Text, warning::warn};
use icondata_core::IconData;
use leptos::{
    oco::Oco,
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        renderer::{
            CastFrom, Rndr,
            types::{Element, Node},
        },
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};
use std::{cell::RefCell, ptr, rc::Rc, thread::LocalKey};
use wasm_bindgen::JsCast;

const SVG: &str = "http://www.w3.org/2000/svg";
/// What most icons are drawn on.
const GRID: &str = "0 0 24 24";

/// One `<g>` with the shapes of an icon.
#[derive(Clone, Copy)]
pub(crate) struct Drawing(pub(super) &'static IconData);

/// What is kept of each icon. A page has few, so they are found by looking at each.
type Known<T> = RefCell<Vec<(&'static IconData, T)>>;

thread_local! {
    /// Each icon is read once.
    static READ: Known<Rc<[Shape]>> = const { RefCell::new(Vec::new()) };
    /// And made of nodes once: 100 icons that are clones took half the time, or less, of 100 made call by call.
    static DRAWN: Known<Element> = const { RefCell::new(Vec::new()) };
}

/// What is kept of an icon; the first time, what `make` gives.
fn kept<T: Clone>(known: &'static LocalKey<Known<T>>, icon: &'static IconData, make: impl FnOnce() -> T) -> T {
    let found = known.with_borrow(|known| {
        let found = known.iter().find(|(other, _)| ptr::eq(*other, icon));
        found.map(|(_, value)| value.clone())
    });
    found.unwrap_or_else(|| {
        let first = make();
        known.with_borrow_mut(|known| known.push((icon, first.clone())));
        first
    })
}

impl Drawing {
    /// The area that it is drawn on, for `viewBox`.
    pub(super) fn view_box(self) -> Text {
        let size = || Some(format!("0 0 {} {}", self.0.width?, self.0.height?).into());
        let given = self.0.view_box.map(Oco::Borrowed).or_else(size);
        given
            .filter(|area: &Text| is_plain(area))
            .unwrap_or(Oco::Borrowed(GRID))
    }

    fn shapes(self) -> Rc<[Shape]> {
        kept(&READ, self.0, || self.read())
    }

    fn read(self) -> Rc<[Shape]> {
        let Some(reading) = read(self.0.data) else {
            let start: String = self.0.data.chars().take(60).collect();
            warn(format_args!(
                "an icon's data is not well-formed SVG, so it is not drawn: {start}"
            ));
            return Rc::default();
        };
        if !reading.left_out.is_empty() {
            let names = reading.left_out.join(", ");
            warn(format_args!(
                "an icon is drawn without what may be no part of one: {names}"
            ));
        }
        reading.shapes.into()
    }

    fn draw(self) -> Element {
        let group = Rndr::create_element("g", Some(SVG));
        self.fill(&group);
        group
    }

    /// Gives the group this icon's paint and shapes.
    fn fill(self, group: &Element) {
        for (name, value) in shape::paint(self.0) {
            Rndr::set_attribute(group, name, value);
        }
        append(group, &self.shapes());
    }
}

fn append(parent: &Element, shapes: &[Shape]) {
    for shape in shapes {
        let element = Rndr::create_element(shape.element, Some(SVG));
        for (name, value) in &shape.attributes {
            Rndr::set_attribute(&element, name, value);
        }
        append(&element, &shape.children);
        Rndr::insert_node(parent, &element, None);
    }
}

/// Names are ours, and values hold nothing that would have to be escaped: see [`is_plain`].
fn write(buffer: &mut String, element: &str, attributes: &[(&str, &str)], children: &[Shape]) {
    buffer.push('<');
    buffer.push_str(element);
    for (name, value) in attributes {
        for part in [" ", name, "=\"", value, "\""] {
            buffer.push_str(part);
        }
    }
    buffer.push('>');
    for child in children {
        write(buffer, child.element, &child.attributes, &child.children);
    }
    for part in ["</", element, ">"] {
        buffer.push_str(part);
    }
}

/// A drawing in the page.
pub(crate) struct Drawn {
    icon: &'static IconData,
    group: Element,
}

impl Render for Drawing {
    type State = Drawn;

    fn build(self) -> Self::State {
        let prototype = kept(&DRAWN, self.0, || self.draw());
        let clone = prototype.clone_node_with_deep(true);
        let group = clone.map_or_else(|_| self.draw(), JsCast::unchecked_into);
        Drawn { icon: self.0, group }
    }

    fn rebuild(self, state: &mut Self::State) {
        if ptr::eq(self.0, state.icon) {
            return;
        }
        for (name, _) in shape::paint(state.icon) {
            Rndr::remove_attribute(&state.group, name);
        }
        Rndr::clear_children(&state.group);
        self.fill(&state.group);
        state.icon = self.0;
    }
}

impl RenderHtml for Drawing {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = "<g></g>".len();

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }

    fn html_len(&self) -> usize {
        self.0.data.len()
    }

    fn to_html_with_buf(
        self,
        buffer: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attributes: Vec<AnyAttribute>,
    ) {
        write(buffer, "g", &shape::paint(self.0), &self.shapes());
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        position.set(Position::NextChild);
        match Element::cast_from(cursor.current()) {
            Some(group) => Drawn { icon: self.0, group },
            // The page was changed on its way. What is built now stands in no page, and breaks nothing.
            None => self.build(),
        }
    }

    fn into_owned(self) -> Self::Owned {
        self
    }
}

/// Attributes are for the icon itself.
impl AddAnyAttr for Drawing {
    type Output<NewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attribute: NewAttr) -> Self::Output<NewAttr> {
        self
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        self.group.unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.group.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.group.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.group.clone()]
    }
}
