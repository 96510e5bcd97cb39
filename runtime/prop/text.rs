//! A [`Prop`] as text, or as another leaf of a view.

use super::Prop;
use leptos::{
    either::Either,
    prelude::*,
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        ssr::StreamBuilder,
        view::{Position, PositionState, add_attr::AddAnyAttr},
    },
};

type PropView<T> = Either<T, Box<dyn FnMut() -> T + Send>>;

impl<T: Clone + Send + Sync + 'static> Prop<T> {
    fn into_either(self) -> PropView<T> {
        match self {
            Self::Static(value) => Either::Left(value),
            Self::Dynamic(computed) => Either::Right(Box::new(move || computed.get())),
        }
    }
}

impl<T> Render for Prop<T>
where
    T: Render + Clone + Send + Sync + 'static,
    T::State: 'static,
{
    type State = <PropView<T> as Render>::State;

    fn build(self) -> Self::State {
        self.into_either().build()
    }

    fn rebuild(self, state: &mut Self::State) {
        self.into_either().rebuild(state);
    }
}

/// A prop stands for text or another leaf, which takes no attributes.
impl<T> AddAnyAttr for Prop<T>
where
    T: RenderHtml + Clone + Send + Sync + 'static,
    T::State: 'static,
{
    type Output<NewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attribute: NewAttr) -> Self::Output<NewAttr> {
        self
    }
}

impl<T> RenderHtml for Prop<T>
where
    T: RenderHtml + Clone + Send + Sync + 'static,
    T::State: 'static,
{
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }

    fn html_len(&self) -> usize {
        match self {
            Self::Static(value) => value.html_len(),
            Self::Dynamic(_) => 0,
        }
    }

    fn to_html_with_buf(
        self,
        buffer: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra_attributes: Vec<AnyAttribute>,
    ) {
        self.into_either()
            .to_html_with_buf(buffer, position, escape, mark_branches, extra_attributes);
    }

    fn to_html_async_with_buf<const OUT_OF_ORDER: bool>(
        self,
        buffer: &mut StreamBuilder,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra_attributes: Vec<AnyAttribute>,
    ) {
        self.into_either().to_html_async_with_buf::<OUT_OF_ORDER>(
            buffer,
            position,
            escape,
            mark_branches,
            extra_attributes,
        );
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        self.into_either().hydrate::<FROM_SERVER>(cursor, position)
    }

    fn into_owned(self) -> Self::Owned {
        self
    }
}
