//! A row as it is drawn.
//!
//! All rows of a table have the same cells with the same attributes, and most cells hold nothing but text. So the first row
//! is kept, without what stands in it, and all others are deep clones of it: one call for the row and all its cells, and
//! one for each text. A cell that holds more than text pays for itself alone.

use crate::runtime::{
    Prop, Text,
    native_element::{found, leave},
    prop::attribute::{show, write_html},
};
use leptos::{
    prelude::*,
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        renderer::{Rndr, types},
        ssr::StreamBuilder,
        view::{Mountable, Position, PositionState, Render, add_attr::AddAnyAttr, any_view::AnyViewState},
    },
};
use std::sync::Arc;
use wasm_bindgen::JsCast;

type Attributes = Vec<(&'static str, Prop<Option<Text>>)>;

/// A cell without what stands in it.
pub(super) struct CellShape {
    pub tag: &'static str,
    pub attributes: Attributes,
}

/// A row without what stands in it.
pub(super) struct RowShape {
    attributes: Attributes,
    cells: Vec<CellShape>,
    /// The element that rows are cloned from: in browsers only.
    prototype: Option<StoredValue<Option<types::Element>, LocalStorage>>,
}

impl RowShape {
    pub fn new(attributes: Attributes, cells: Vec<CellShape>) -> Arc<Self> {
        Arc::new(Self {
            attributes,
            cells,
            prototype: (!cfg!(feature = "ssr")).then(|| StoredValue::new_local(None)),
        })
    }

    /// An attribute of a cell has changed: the next row is made anew.
    pub fn forget(&self) {
        if let Some(prototype) = self.prototype {
            prototype.try_set_value(None);
        }
    }

    fn cloned(&self) -> types::Element {
        let kept = self.prototype.and_then(|prototype| prototype.try_get_value().flatten());
        let prototype = kept.unwrap_or_else(|| {
            let made = self.made();
            if let Some(prototype) = self.prototype {
                prototype.try_set_value(Some(made.clone()));
            }
            made
        });
        let clone = prototype.clone_node_with_deep(true);
        clone.map_or_else(|_| self.made(), JsCast::unchecked_into)
    }

    fn made(&self) -> types::Element {
        let row = element("tr", &self.attributes);
        for cell in &self.cells {
            Rndr::insert_node(&row, &element(cell.tag, &cell.attributes), None);
        }
        row
    }
}

fn element(tag: &str, attributes: &Attributes) -> types::Element {
    let element = Rndr::create_element(tag, None);
    for (name, value) in attributes {
        show(&element, name, Prop::Static(value.get_untracked()), None);
    }
    element
}

/// What stands in a cell.
pub(super) enum Cell {
    Text(Text),
    View(AnyView),
}

/// A row with what stands in it.
pub(super) struct RowView {
    shape: Arc<RowShape>,
    cells: Vec<Cell>,
}

impl RowView {
    /// As many cells as the shape has.
    pub const fn new(shape: Arc<RowShape>, cells: Vec<Cell>) -> Self {
        Self { shape, cells }
    }
}

/// What a row keeps between renders.
pub(super) struct RowViewState {
    element: types::Element,
    /// Of the cells that hold more than text: kept, so that what is in them goes on living.
    _views: Vec<AnyViewState>,
}

impl Render for RowView {
    type State = RowViewState;

    fn build(self) -> Self::State {
        let element = self.shape.cloned();
        let mut views = Vec::new();
        let mut next = element.first_element_child();
        for cell in self.cells {
            let Some(place) = next else { break };
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => place.set_text_content(Some(&text)),
                Cell::View(view) => {
                    let mut state = view.build();
                    state.mount(&place, None);
                    views.push(state);
                }
            }
            next = place.next_element_sibling();
        }
        RowViewState { element, _views: views }
    }

    /// A table draws a row again only when all of it is another.
    fn rebuild(self, state: &mut Self::State) {
        let mut other = self.build();
        state.insert_before_this(&mut other);
        state.unmount();
        *state = other;
    }
}

/// The attributes of a table's root are its root's.
impl AddAnyAttr for RowView {
    type Output<NewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attribute: NewAttr) -> Self::Output<NewAttr> {
        self
    }
}

impl RenderHtml for RowView {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = "<tr></tr>".len();

    fn dry_resolve(&mut self) {
        for cell in &mut self.cells {
            if let Cell::View(view) = cell {
                view.dry_resolve();
            }
        }
    }

    async fn resolve(self) -> Self::AsyncOutput {
        let mut cells = Vec::with_capacity(self.cells.len());
        for cell in self.cells {
            cells.push(match cell {
                Cell::View(view) => Cell::View(view.resolve().await),
                text @ Cell::Text(_) => text,
            });
        }
        Self {
            shape: self.shape,
            cells,
        }
    }

    fn html_len(&self) -> usize {
        Self::MIN_LENGTH + 96 * self.cells.len()
    }

    fn to_html_with_buf(
        self,
        buffer: &mut String,
        position: &mut Position,
        _escape: bool,
        mark_branches: bool,
        _extra_attributes: Vec<AnyAttribute>,
    ) {
        open("tr", &self.shape.attributes, buffer);
        for (shape, cell) in self.shape.cells.iter().zip(self.cells) {
            open(shape.tag, &shape.attributes, buffer);
            *position = Position::FirstChild;
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => text.to_html_with_buf(buffer, position, true, false, Vec::new()),
                Cell::View(view) => view.to_html_with_buf(buffer, position, true, mark_branches, Vec::new()),
            }
            close(shape.tag, buffer);
        }
        close("tr", buffer);
        *position = Position::NextChild;
    }

    fn to_html_async_with_buf<const OUT_OF_ORDER: bool>(
        self,
        buffer: &mut StreamBuilder,
        position: &mut Position,
        _escape: bool,
        mark_branches: bool,
        _extra_attributes: Vec<AnyAttribute>,
    ) {
        let mut html = String::new();
        open("tr", &self.shape.attributes, &mut html);
        for (shape, cell) in self.shape.cells.iter().zip(self.cells) {
            open(shape.tag, &shape.attributes, &mut html);
            *position = Position::FirstChild;
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => text.to_html_with_buf(&mut html, position, true, false, Vec::new()),
                Cell::View(view) => {
                    buffer.push_sync(&std::mem::take(&mut html));
                    view.to_html_async_with_buf::<OUT_OF_ORDER>(buffer, position, true, mark_branches, Vec::new());
                }
            }
            close(shape.tag, &mut html);
        }
        close("tr", &mut html);
        buffer.push_sync(&html);
        *position = Position::NextChild;
    }

    /// Cells that hold nothing but text are as the server sent them.
    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        let element = found("tr", cursor, position);
        position.set(Position::FirstChild);
        let mut views = Vec::new();
        for (shape, cell) in self.shape.cells.iter().zip(self.cells) {
            let place = found(shape.tag, cursor, position);
            if let Cell::View(view) = cell {
                position.set(Position::FirstChild);
                views.push(view.hydrate::<FROM_SERVER>(cursor, position));
            }
            leave(&place, cursor, position);
        }
        leave(&element, cursor, position);
        RowViewState { element, _views: views }
    }

    async fn hydrate_async(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        let element = found("tr", cursor, position);
        position.set(Position::FirstChild);
        let mut views = Vec::new();
        for (shape, cell) in self.shape.cells.iter().zip(self.cells) {
            let place = found(shape.tag, cursor, position);
            if let Cell::View(view) = cell {
                position.set(Position::FirstChild);
                views.push(view.hydrate_async(cursor, position).await);
            }
            leave(&place, cursor, position);
        }
        leave(&element, cursor, position);
        RowViewState { element, _views: views }
    }

    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl Mountable for RowViewState {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn try_mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) -> bool {
        Rndr::try_insert_node(parent, &self.element, marker)
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = self.element.parent_element() else {
            return false;
        };
        child.mount(&parent, Some(&self.element));
        true
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}

// As HTML
// -------

fn open(tag: &str, attributes: &Attributes, buffer: &mut String) {
    buffer.extend(["<", tag]);
    for (name, value) in attributes {
        if let Some(text) = value.get() {
            write_html(name, Some(text), buffer);
        }
    }
    buffer.push('>');
}

fn close(tag: &str, buffer: &mut String) {
    buffer.extend(["</", tag, ">"]);
}
