//! [`native()`]: a native element that is cloned where many of its kind are made.
//!
//! What it costs to mount a component is mostly the calls that make its element and set its attributes one by one. The
//! elements of one component have most attributes alike: so the first is kept as a prototype, the others are clones of
//! it, and only what differs is set on each. Leptos' own elements, those of `view!`, cannot be cloned. This is for the
//! root of a component that stands on a page in hundreds; `view!` is for all else.

use super::{
    Prop, Text,
    prop::{
        AttributeText,
        attribute::{Shown, show, write_html},
    },
};
use leptos::{
    either::Either,
    oco::Oco,
    prelude::*,
    tachys::{
        html::{
            attribute::{Attribute, any_attribute::AnyAttribute},
            class::class,
            element::{ElementType, attributes_to_html},
            node_ref::{NodeRefAttr, node_ref as refer},
        },
        hydration::Cursor,
        renderer::{Rndr, types},
        ssr::StreamBuilder,
        view::{Mountable, Position, PositionState, Render, add_attr::AddAnyAttr, any_view::AnyViewState},
    },
};
use std::cell::RefCell;
use wasm_bindgen::JsCast;

/// Makes a native element, of a kind that may have content. The tag is a literal.
///
/// ```
/// use felles::runtime::{Prop, Text, native};
/// use leptos::prelude::*;
///
/// #[component]
/// fn Tag(#[prop(optional, into)] color: Prop<Option<Text>>, children: Children) -> impl IntoView {
///     native("span", children())
///         .attribute("class", Prop::Static("tag"))
///         .attribute("data-color", color)
/// }
/// # let owner = Owner::new(); owner.set();
///
/// let tag = view! { <Tag color="info">"Ny"</Tag> };
/// assert_eq!(tag.to_html(), r#"<span data-color="info" class="tag">Ny</span>"#);
/// ```
pub fn native(tag: &'static str, content: AnyView) -> NativeElement {
    NativeElement {
        tag,
        attributes: Attributes(Vec::with_capacity(8)),
        own: (),
        content,
    }
}

/// An element that is being made. Made by [`native()`].
///
/// `Own` is what each has for itself: listeners, a `NodeRef`, what a caller spreads onto a component.
pub struct NativeElement<Own = ()> {
    tag: &'static str,
    attributes: Attributes,
    own: Own,
    content: AnyView,
}

impl<Own: Attribute> NativeElement<Own> {
    /// Adds an attribute. Its name is a literal.
    #[must_use]
    pub fn attribute<T>(mut self, name: &'static str, value: Prop<T>) -> Self
    where
        T: AttributeText + Clone + Send + Sync + 'static,
    {
        let value = value.attribute_text();
        if value.may_be_some() {
            self.attributes.0.push((name, value));
        }
        self
    }

    /// Names the element for who asked for it.
    #[must_use]
    pub fn node_ref<E>(self, node_ref: Option<NodeRef<E>>) -> NativeElement<Own::Output<Either<ElementRef<E>, ()>>>
    where
        E: ElementType,
        E::Output: JsCast + Clone + 'static,
    {
        self.with(node_ref.map_or(Either::Right(()), |node_ref| Either::Left(refer(node_ref))))
    }

    /// Adds what each element has for itself: a listener, a hook, what a caller spreads.
    #[must_use]
    pub fn with<Next: Attribute>(self, next: Next) -> NativeElement<Own::Output<Next>> {
        self.map_own(|own| own.add_any_attr(next))
    }

    fn map_own<Other>(self, change: impl FnOnce(Own) -> Other) -> NativeElement<Other> {
        NativeElement {
            tag: self.tag,
            attributes: self.attributes,
            own: change(self.own),
            content: self.content,
        }
    }
}

type ElementRef<E> = NodeRefAttr<E, NodeRef<E>>;

/// What an element keeps between renders.
#[doc(hidden)]
pub struct NativeElementState<Own> {
    tag: &'static str,
    element: types::Element,
    attributes: Vec<(&'static str, Shown)>,
    own: Own,
    content: AnyViewState,
}

impl<Own: Attribute> Render for NativeElement<Own> {
    type State = NativeElementState<Own::State>;

    fn build(self) -> Self::State {
        let element = cloned(self.tag, &self.attributes);
        let attributes = self
            .attributes
            .show(&element, |value| literal(value).map(Oco::Borrowed));
        let own = self.own.build(&element);
        let mut content = self.content.build();
        content.mount(&element, None);
        NativeElementState {
            tag: self.tag,
            element,
            attributes,
            own,
            content,
        }
    }

    fn rebuild(self, state: &mut Self::State) {
        // An element cannot become another: what was a button may be a link now.
        if self.tag != state.tag {
            let mut other = self.build();
            state.insert_before_this(&mut other);
            state.unmount();
            *state = other;
            return;
        }
        self.attributes.rebuild(&state.element, &mut state.attributes);
        self.own.rebuild(&mut state.own);
        self.content.rebuild(&mut state.content);
    }
}

impl<Own: Attribute> AddAnyAttr for NativeElement<Own> {
    type Output<NewAttr: Attribute> = NativeElement<Own::Output<NewAttr>>;

    fn add_any_attr<NewAttr: Attribute>(self, attribute: NewAttr) -> Self::Output<NewAttr> {
        self.with(attribute)
    }
}

impl<Own: Attribute> RenderHtml for NativeElement<Own> {
    type AsyncOutput = NativeElement<Own::AsyncOutput>;
    type Owned = NativeElement<Own::CloneableOwned>;

    const MIN_LENGTH: usize = Own::MIN_LENGTH + "<></>".len();

    fn dry_resolve(&mut self) {
        self.own.dry_resolve();
        self.content.dry_resolve();
    }

    async fn resolve(self) -> Self::AsyncOutput {
        NativeElement {
            tag: self.tag,
            attributes: self.attributes,
            own: self.own.resolve().await,
            content: self.content.resolve().await,
        }
    }

    fn html_len(&self) -> usize {
        Self::MIN_LENGTH + 2 * self.tag.len() + 24 * self.attributes.0.len() + self.content.html_len()
    }

    fn to_html_with_buf(
        self,
        buffer: &mut String,
        position: &mut Position,
        _escape: bool,
        mark_branches: bool,
        extra_attributes: Vec<AnyAttribute>,
    ) {
        open(self.tag, self.attributes, (self.own, extra_attributes), buffer);
        *position = Position::FirstChild;
        self.content
            .to_html_with_buf(buffer, position, true, mark_branches, Vec::new());
        close(self.tag, buffer);
        *position = Position::NextChild;
    }

    fn to_html_async_with_buf<const OUT_OF_ORDER: bool>(
        self,
        buffer: &mut StreamBuilder,
        position: &mut Position,
        _escape: bool,
        mark_branches: bool,
        extra_attributes: Vec<AnyAttribute>,
    ) {
        let mut html = String::new();
        open(self.tag, self.attributes, (self.own, extra_attributes), &mut html);
        buffer.push_sync(&html);
        *position = Position::FirstChild;
        self.content
            .to_html_async_with_buf::<OUT_OF_ORDER>(buffer, position, true, mark_branches, Vec::new());
        html.clear();
        close(self.tag, &mut html);
        buffer.push_sync(&html);
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        let element = found(self.tag, cursor, position);
        let attributes = self
            .attributes
            .show(&element, |value| if FROM_SERVER { value.get_untracked() } else { None });
        let own = self.own.hydrate::<FROM_SERVER>(&element);
        position.set(Position::FirstChild);
        let content = self.content.hydrate::<FROM_SERVER>(cursor, position);
        leave(&element, cursor, position);
        NativeElementState {
            tag: self.tag,
            element,
            attributes,
            own,
            content,
        }
    }

    async fn hydrate_async(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        let element = found(self.tag, cursor, position);
        let attributes = self.attributes.show(&element, Prop::get_untracked);
        let own = self.own.hydrate::<true>(&element);
        position.set(Position::FirstChild);
        let content = self.content.hydrate_async(cursor, position).await;
        leave(&element, cursor, position);
        NativeElementState {
            tag: self.tag,
            element,
            attributes,
            own,
            content,
        }
    }

    fn into_owned(self) -> Self::Owned {
        self.map_own(Attribute::into_cloneable_owned)
    }
}

impl<Own> Mountable for NativeElementState<Own> {
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

// As HTML, and back
// -----------------

fn open<Own: Attribute>(tag: &str, attributes: Attributes, own: Own, buffer: &mut String) {
    buffer.push('<');
    buffer.push_str(tag);
    let mut classes = None;
    for (name, value) in attributes.0 {
        match value.get() {
            Some(text) if name == "class" => classes = Some(text),
            text => write_html(name, text, buffer),
        }
    }
    // What is spread onto a component may add to its class.
    match classes {
        Some(classes) => attributes_to_html((class(classes), own), buffer),
        None => attributes_to_html(own, buffer),
    };
    buffer.push('>');
}

fn close(tag: &str, buffer: &mut String) {
    buffer.extend(["</", tag, ">"]);
}

/// The element that the server sent. Where the page holds something else, one that nobody sees: no panic.
pub(crate) fn found(tag: &str, cursor: &Cursor, position: &PositionState) -> types::Element {
    match position.get() {
        Position::FirstChild => cursor.child(),
        Position::Current => {}
        _ => cursor.sibling(),
    }
    cursor
        .current()
        .dyn_into()
        .unwrap_or_else(|_| Rndr::create_element(tag, None))
}

pub(crate) fn leave(element: &types::Element, cursor: &Cursor, position: &PositionState) {
    cursor.set(element.clone().into());
    position.set(Position::NextChild);
}

// Attributes
// ----------

/// Those that are there, or may come.
struct Attributes(Vec<(&'static str, Prop<Option<Text>>)>);

/// What never changes and is written in the program: what a prototype can have.
fn literal(value: &Prop<Option<Text>>) -> Option<&'static str> {
    match value {
        Prop::Static(Some(Oco::Borrowed(text))) => Some(text),
        _ => None,
    }
}

impl Attributes {
    fn literals(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().filter_map(|(name, value)| Some((*name, literal(value)?)))
    }

    /// `has` is what the element has of each: only what differs is set.
    fn show(
        self,
        element: &types::Element,
        has: impl Fn(&Prop<Option<Text>>) -> Option<Text>,
    ) -> Vec<(&'static str, Shown)> {
        let set = |(name, value): (&'static str, Prop<Option<Text>>)| {
            let before = has(&value);
            (name, show(element, name, value, before))
        };
        self.0.into_iter().map(set).collect()
    }

    /// Those of the last render may have been others.
    fn rebuild(self, element: &types::Element, state: &mut Vec<(&'static str, Shown)>) {
        let mut last = std::mem::take(state);
        for (name, value) in self.0 {
            let known = last.iter().position(|(known, _)| *known == name);
            let before = known.and_then(|at| last.swap_remove(at).1.take());
            state.push((name, show(element, name, value, before)));
        }
        for (name, mut gone) in last {
            show(element, name, Prop::Static(None), gone.take());
        }
    }
}

// Prototypes
// ----------

/// An element with the attributes that never change.
struct Prototype {
    tag: &'static str,
    attributes: Vec<(&'static str, &'static str)>,
    element: types::Element,
}

/// A page has few kinds; a program that makes ever new ones must not fill the memory.
const MOST_PROTOTYPES: usize = 64;

thread_local! {
    static PROTOTYPES: RefCell<Vec<Prototype>> = const { RefCell::new(Vec::new()) };
}

/// A new element with all literal attributes.
fn cloned(tag: &'static str, attributes: &Attributes) -> types::Element {
    PROTOTYPES.with_borrow_mut(|prototypes| {
        let fits = |known: &Prototype| known.tag == tag && attributes.literals().eq(known.attributes.iter().copied());
        let at = prototypes.iter().position(fits).unwrap_or_else(|| {
            if prototypes.len() == MOST_PROTOTYPES {
                prototypes.clear();
            }
            prototypes.push(Prototype::new(tag, attributes));
            prototypes.len() - 1
        });
        prototypes[at].cloned()
    })
}

impl Prototype {
    fn new(tag: &'static str, attributes: &Attributes) -> Self {
        let element = Rndr::create_element(tag, None);
        for (name, text) in attributes.literals() {
            show(&element, name, Prop::Static(Some(Oco::Borrowed(text))), None);
        }
        Self {
            tag,
            attributes: attributes.literals().collect(),
            element,
        }
    }

    fn cloned(&self) -> types::Element {
        let clone = self.element.clone_node();
        clone.map_or_else(|_| Rndr::create_element(self.tag, None), JsCast::unchecked_into)
    }
}
