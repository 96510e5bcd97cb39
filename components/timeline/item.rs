//! [`TimelineItem`]: something that happened, on a day or from one day to another.

use super::{TimelineContext, TimelineLayout, axis::TimeAxis, span::Span, words};
use crate::{
    components::{Color, HeadingLevel, Placement, Popover, chat::when, formatted_value::RawValue, icon},
    runtime::{
        Language, Prop, Text, address, css_var, id_scope::component_id, native, prop::class_names, warning::warn,
    },
    values::DateValue,
};
use leptos::prelude::*;

/// Something that happened: on a day, or from one day to another.
#[component]
pub fn TimelineItem(
    /// What happened.
    #[prop(into)]
    title: Prop<Text>,
    /// When, or when it began: a day such as `2026-05-01`, or a time. What is neither is shown as it is, but has no place on an
    /// axis.
    #[prop(into)]
    from: Prop<RawValue>,
    /// The last day of it. Default: it was on one day.
    #[prop(optional, into)]
    to: Option<Prop<RawValue>>,
    /// A second line. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Which heading the title is. Means nothing on an axis. Default: no heading.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// An address, absolute or relative: makes the title a link; on an axis the one in what it opens. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// An icon. It is decoration: the title must do without it. Default: a dot; on an axis none.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// Its colour: what it means is also said by the title. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// More of it: words, paragraphs, links. On an axis it opens beside. Default: nothing more.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let context = use_context::<TimelineContext>();
    let on_axis = context.filter(|context| context.layout == TimelineLayout::Axis);
    let axis = on_axis
        .filter(|context| context.in_row)
        .and_then(|context| context.axis);
    if on_axis.is_some() && axis.is_none() {
        warn("a TimelineItem on an axis stands in no TimelineRow, so it has no place there");
    }
    let item = Item {
        title,
        time: Time {
            from,
            to: to.map_or(Prop::Static(None), |to| to.map(|to| Some(to.clone()))),
        },
        description,
        level,
        href,
        icon,
        more: children.map(|children| children()),
    };
    let Some(axis) = axis else {
        return native("li", item.in_list())
            .attribute("class", class_names("felles-timeline__item", &class))
            .attribute("data-color", color)
            .attribute("id", id)
            .into_any();
    };
    let place = axis.enter(item.time.span());
    let part = move |part: fn((f64, f64)) -> f64| {
        let place = place.clone();
        Prop::derive(move || {
            Text::from(
                place
                    .get()
                    .map(part)
                    .map(|share| format!("{share:.3}%"))
                    .unwrap_or_default(),
            )
        })
    };
    let is_point = item.time.to.map(Option::is_none);
    let outside = axis.is_outside(item.time.span());
    let id = component_id(&id, Some("timeline-item"));
    native("li", item.on_axis(&id))
        .attribute("class", class_names("felles-timeline__item", &class))
        .attribute("data-point", is_point)
        .attribute("data-outside", outside)
        .attribute("data-color", color)
        .attribute("id", id)
        .with(css_var("--felles-timeline-from", part(|place| place.0)))
        .with(css_var("--felles-timeline-size", part(|place| place.1)))
        .into_any()
}

/// When it was.
#[derive(Clone)]
struct Time {
    from: Prop<RawValue>,
    to: Prop<Option<RawValue>>,
}

impl Time {
    /// Nothing where it is no day.
    fn span(&self) -> Prop<Option<Span>> {
        self.from.zip(&self.to, |from, to| {
            let to = to.as_ref().and_then(|to| day(to.as_str()));
            day(from.as_str()).map(|from| Span::new(from, to))
        })
    }

    /// As people write it.
    fn written(&self) -> Prop<Text> {
        let both = self.from.zip(&self.to, |from, to| (from.clone(), to.clone()));
        both.zip(&Language::current(), |(from, to), language| {
            let written = |time: &RawValue| Text::from(when::written(time.as_str(), language));
            match to {
                None => written(from),
                Some(to) => words::PERIOD.say(language, None, &[("from", written(from)), ("to", written(to))]),
            }
        })
    }

    /// As machines read it, where it is one time.
    fn machine_readable(&self) -> Prop<Option<Text>> {
        self.from.zip(&self.to, |from, to| {
            let alone = to.is_none().then(|| when::machine_readable(from.as_str()));
            alone.flatten().map(Text::from)
        })
    }
}

/// A day, or the day of a time.
fn day(text: &str) -> Option<DateValue> {
    let date = text.trim().get(..10).unwrap_or(text);
    DateValue::from_iso(date).ok()
}

struct Item {
    title: Prop<Text>,
    time: Time,
    description: Option<Prop<Text>>,
    level: Option<HeadingLevel>,
    href: Option<Prop<Text>>,
    icon: Option<Prop<icondata_core::Icon>>,
    more: Option<AnyView>,
}

impl Item {
    /// The time, what happened, and more of it.
    fn in_list(self) -> AnyView {
        let has_icon = self.icon.is_some().then_some("");
        let symbol = self.icon.map(|icon| icon::decoration("felles-timeline__icon", icon));
        let title = match self.href {
            Some(href) => link(self.title, href),
            None => self.title.into_any(),
        };
        let title = match self.level {
            Some(level) => level.heading("felles-timeline__title", Prop::default(), title),
            None => view! { <strong class="felles-timeline__title">{title}</strong> }.into_any(),
        };
        view! {
            <span class="felles-timeline__mark" data-icon=has_icon aria-hidden="true">{symbol}</span>
            <div class="felles-timeline__content">
                <time class="felles-timeline__time" datetime=self.time.machine_readable()>{self.time.written()}</time>
                {title}
                {described(self.description)}
                {self.more.map(|more| view! { <div class="felles-timeline__text felles-trims">{more}</div> })}
            </div>
        }
        .into_any()
    }

    /// A button as long as it lasts, which opens the rest.
    fn on_axis(self, id: &Prop<Text>) -> AnyView {
        let panel = id.map(|id| Text::from(format!("{id}-more")));
        let symbol = self.icon.map(|icon| icon::decoration("felles-timeline__icon", icon));
        let words = view! {
            {symbol}
            <span class="felles-timeline__name">{self.title.clone()}</span>
            <span class="felles-timeline__when">{self.time.written()}</span>
        };
        let button = native("button", words.into_any())
            .attribute("class", Prop::Static("felles-timeline__period"))
            .attribute("type", Prop::Static("button"))
            .attribute("popovertarget", panel.clone());
        let title = match self.href {
            Some(href) => link(self.title, href),
            None => self.title.into_any(),
        };
        view! {
            {button}
            <Popover id=panel.map(|panel| Some(panel.clone())) placement=Placement::Bottom>
                <strong class="felles-timeline__title">{title}</strong>
                <div class="felles-timeline__time">{self.time.written()}</div>
                {described(self.description)}
                {self.more}
            </Popover>
        }
        .into_any()
    }
}

fn link(title: Prop<Text>, href: Prop<Text>) -> AnyView {
    view! { <a class="felles-timeline__link" href=address::of_link(href)>{title}</a> }.into_any()
}

fn described(description: Option<Prop<Text>>) -> Option<AnyView> {
    description.map(|description| view! { <p class="felles-timeline__description">{description}</p> }.into_any())
}

impl TimeAxis {
    /// Whether something is not in the time that is shown.
    fn is_outside(self, span: Prop<Option<Span>>) -> Prop<bool> {
        Prop::derive(move || self.place(span.get()).is_none())
    }
}
