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
use std::{cell::RefCell, ptr, rc::Rc};

const SVG: &str = "http://www.w3.org/2000/svg";
/// What most icons are drawn on.
const GRID: &str = "0 0 24 24";

/// One `<g>` with the shapes of an icon.
#[derive(Clone, Copy)]
pub(crate) struct Drawing(pub(super) &'static IconData);

type Known = Vec<(&'static IconData, Rc<[Shape]>)>;

thread_local! {
    /// Each icon is read once. A page has few, so they are found by looking at each.
    static READ: RefCell<Known> = const { RefCell::new(Vec::new()) };
}

impl Drawing {
    /// The area that it is drawn on, for `viewBox`.
    pub(super) fn view_box(self) -> Text {
        let size = || Some(format!("0 0 {} {}", self.0.width?, self.0.height?).into());
        let given = self.0.view_box.map(Oco::Borrowed).or_else(size);
        given.filter(|area: &Text| is_plain(area)).unwrap_or(Oco::Borrowed(GRID))
    }

    fn shapes(self) -> Rc<[Shape]> {
        READ.with_borrow_mut(|known| {
            if let Some((_, shapes)) = known.iter().find(|(icon, _)| ptr::eq(*icon, self.0)) {
                return Rc::clone(shapes);
            }
            let shapes = self.read();
            known.push((self.0, Rc::clone(&shapes)));
            shapes
        })
    }

    fn read(self) -> Rc<[Shape]> {
        let Some(reading) = read(self.0.data) else {
            let start: String = self.0.data.chars().take(60).collect();
            warn(format_args!("an icon's data is not well-formed SVG, so it is not drawn: {start}"));
            return Rc::default();
        };
        if !reading.left_out.is_empty() {
            let names = reading.left_out.join(", ");
            warn(format_args!("an icon is drawn without what may be no part of one: {names}"));
        }
        reading.shapes.into()
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
        let group = Rndr::create_element("g", Some(SVG));
        self.fill(&group);
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
