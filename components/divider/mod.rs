//! [`Divider`]: a line between things.

pub(crate) mod style;

use super::Orientation;
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{either::Either, prelude::*};

crate::variants! {
    /// How the line is drawn.
    pub enum DividerVariant {
        /// Unbroken.
        #[default]
        Solid = "solid",
        /// Dots.
        Dotted = "dotted",
        /// Not seen: the space alone, and the separator for those who hear the page.
        Invisible = "invisible",
    }

    /// How much the line is seen.
    pub enum DividerEmphasis {
        /// Faint: between rows that belong together.
        #[default]
        Subtle = "subtle",
        /// Clear.
        Default = "default",
        /// Thick: between main parts.
        Strong = "strong",
    }

    /// How much space there is on both sides of the line.
    pub enum DividerSpacing {
        /// None: what stands around it sets it apart.
        #[default]
        None = "none",
        /// 8 px.
        Sm = "sm",
        /// 16 px.
        Md = "md",
        /// 32 px.
        Lg = "lg",
        /// 48 px.
        Xl = "xl",
    }
}

/// A line between things: lying between those that stand below each other, standing between those that lie side by side.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Divider spacing=DividerSpacing::Lg />
///     <Divider label="eller" />
/// };
/// ```
#[component]
pub fn Divider(
    /// Along which axis it lies. A vertical one stands in a row, and is as high as that. Default: horizontal.
    #[prop(optional, into)]
    orientation: Prop<Orientation>,
    /// Says nothing to assistive technology: for lines that only please the eye. Default: a separator, which is read.
    #[prop(optional, into)]
    decorative: Prop<bool>,
    /// A word or two in the middle of the line, such as «eller». It is read as text, and the line is then decoration.
    /// Default: none.
    #[prop(optional, into)]
    label: Option<Prop<Text>>,
    /// How it is drawn. Default: unbroken.
    #[prop(optional, into)]
    variant: Prop<DividerVariant>,
    /// How much it is seen. Default: faint.
    #[prop(optional, into)]
    emphasis: Prop<DividerEmphasis>,
    /// How much space there is on both sides. Default: none.
    #[prop(optional, into)]
    spacing: Prop<DividerSpacing>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let class = class_names("felles-divider", &class);
    let along = orientation.map(Orientation::name);
    let variant = variant.map(DividerVariant::name);
    let emphasis = emphasis.map(DividerEmphasis::name);
    let spacing = spacing.map(DividerSpacing::name);
    let Some(label) = label else {
        let spoken = orientation.zip(&decorative, |orientation, decorative| {
            (*orientation == Orientation::Vertical && !decorative).then_some("vertical")
        });
        return Either::Right(view! {
            <hr
                class=class
                data-orientation=along
                data-variant=variant
                data-emphasis=emphasis
                data-spacing=spacing
                aria-orientation=spoken
                role=decorative.map(|decorative| decorative.then_some("presentation"))
                id=id
            />
        });
    };
    Either::Left(view! {
        <div
            class=class
            data-orientation=along
            data-variant=variant
            data-emphasis=emphasis
            data-spacing=spacing
            id=id
        >
            <span class="felles-divider__label">{label}</span>
        </div>
    })
}
