//! [`ButtonIcon`]: what stands where a button has an icon.

use crate::{components::icon, runtime::Prop};
use leptos::prelude::*;

/// An icon of a button: one of [`icons`](crate::components::icons) or of any set of `icondata`, a [`Prop`] of one, which
/// may change, or a closure that makes a view, such as `|| view! { <Icon icon=icons::ARROW_RIGHT directional=true /> }`.
///
/// An `Option` of one is as good: without it there is no icon.
pub struct ButtonIcon(Shape);

enum Shape {
    None,
    Icon(Prop<icondata_core::Icon>),
    View(ViewFnOnce),
}

impl ButtonIcon {
    /// This, or nothing where it is no icon.
    pub(super) fn if_any(self) -> Option<Self> {
        (!matches!(self.0, Shape::None)).then_some(self)
    }

    pub(super) fn view(self) -> AnyView {
        match self.0 {
            Shape::None => ().into_any(),
            Shape::Icon(icon) => icon::decoration("felles-button__icon", icon).into_any(),
            Shape::View(view) => view.run(),
        }
    }
}

impl From<Option<Self>> for ButtonIcon {
    fn from(icon: Option<Self>) -> Self {
        icon.unwrap_or(Self(Shape::None))
    }
}

impl From<icondata_core::Icon> for ButtonIcon {
    fn from(icon: icondata_core::Icon) -> Self {
        Self(Shape::Icon(Prop::Static(icon)))
    }
}

impl From<Prop<icondata_core::Icon>> for ButtonIcon {
    fn from(icon: Prop<icondata_core::Icon>) -> Self {
        Self(Shape::Icon(icon))
    }
}

impl<F, V> From<F> for ButtonIcon
where
    F: FnOnce() -> V + Send + 'static,
    V: RenderHtml + Send + 'static,
{
    fn from(view: F) -> Self {
        Self(Shape::View(ViewFnOnce::from(view)))
    }
}
