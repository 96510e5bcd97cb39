//! [`Onboarding`]: shows somebody new around a page, step by step.

mod showing;
mod step;
pub(crate) mod style;
mod words;

pub use step::{OnboardingStep, new_enk_tour};

use crate::{
    components::{Button, ButtonGroup, ButtonVariant, Color, Heading, HeadingLevel, HeadingSize, IconButton, icons},
    runtime::{
        Language, Model, Prop, Text,
        beside::adopt_sheet,
        id_scope::{component_id, part_id},
        prop::class_names,
        warning::warn,
    },
    styles,
};
use leptos::{ev, prelude::*, tachys::html::attribute::custom::custom_attribute};

crate::variants! {
    /// How a tour ended.
    pub enum OnboardingEnd {
        /// The user came to its end.
        #[default]
        Done = "done",
        /// The user skipped the rest.
        Skipped = "skipped",
        /// The user closed it, with its button or with Escape.
        Closed = "closed",
    }
}

/// Shows somebody new around a page, step by step, each beside what it is about. The page can be used meanwhile.
///
/// Needs a script; without one there is neither a tour nor a button for it, so all that it tells must stand elsewhere too.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let steps = vec![
///     OnboardingStep::new("Innboksen", "Her kommer svarene fra oss.").target("innboks"),
///     OnboardingStep::new("Da er du klar", "Lykke til!"),
/// ];
/// let _ = view! {
///     <p id="innboks">{"Innboks"}</p>
///     <Onboarding steps=steps />
/// };
/// ```
#[component]
pub fn Onboarding(
    /// The steps, in their order.
    #[prop(into)]
    steps: Prop<Vec<OnboardingStep>>,
    /// Whether the tour is open: a start, a signal to share it, or a signal with a callback to rule it. Default: closed.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Which step is told; the first is 0. Default: the first.
    #[prop(optional, into)]
    step: Model<usize>,
    /// Called once for each time the user ended the tour, with how.
    #[prop(optional, into)]
    on_end: Option<Callback<OnboardingEnd>>,
    /// Leaves out the button that opens the tour, for one of your own.
    #[prop(optional)]
    without_opener: bool,
    /// What that button says. Default: «Vis meg rundt» in the language in context.
    #[prop(optional, into)]
    opener_label: Prop<Option<Text>>,
    /// Which heading each step has. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    adopt_sheet();
    styles::adopt(&style::SHEET);
    if steps.with_untracked(Vec::is_empty) && !steps.is_dynamic() {
        warn("an Onboarding has no steps, and shows nothing");
    }
    let id = component_id(&id, Some("onboarding"));
    let tour = Tour {
        steps: Memo::new(move |_| steps.get()),
        open,
        step,
        on_end,
    };
    let opener = (!without_opener).then(|| {
        let label = opener_label.or(|| words::START.text());
        view! {
            <Button variant=ButtonVariant::Secondary class="felles-onboarding__opener" on_click=move |_| tour.start()>
                {label}
            </Button>
        }
    });
    view! {
        <div class=class_names("felles-onboarding", &class) id=id.clone()>
            {opener} {panel(tour, &id, level)}
        </div>
    }
    .into_any()
}

/// What the parts share.
#[derive(Clone, Copy)]
struct Tour {
    steps: Memo<Vec<OnboardingStep>>,
    open: Model<bool>,
    step: Model<usize>,
    on_end: Option<Callback<OnboardingEnd>>,
}

impl Tour {
    /// Which step is told, of those there are. Tracked.
    fn place(self) -> usize {
        self.step.get().min(self.count().saturating_sub(1))
    }

    fn count(self) -> usize {
        self.steps.with(Vec::len)
    }

    fn is_first(self) -> bool {
        self.place() == 0
    }

    fn is_last(self) -> bool {
        self.place() + 1 >= self.count()
    }

    /// Tracked.
    fn with<T>(self, look: impl Fn(&OnboardingStep) -> T) -> Option<T> {
        let place = self.place();
        self.steps.with(|steps| steps.get(place).map(look))
    }

    fn start(self) {
        self.step.set_by_user(0);
        self.open.set_by_user(true);
    }

    fn go(self, place: usize) {
        self.step.set_by_user(place);
    }

    fn next(self) {
        if untrack(|| self.is_last()) {
            self.end(OnboardingEnd::Done);
        } else {
            self.go(untrack(|| self.place()) + 1);
        }
    }

    fn end(self, how: OnboardingEnd) {
        if !self.open.get_untracked() {
            return;
        }
        self.open.set_by_user(false);
        if let (Some(on_end), false) = (self.on_end, self.open.get_untracked()) {
            on_end.run(how);
        }
    }
}

fn panel(tour: Tour, id: &Prop<Text>, level: HeadingLevel) -> AnyView {
    let (panel_id, heading_id, text_id) = (part_id(id, "panel"), part_id(id, "heading"), part_id(id, "text"));
    let told = Prop::derive(move || tour.open.get().then(|| tour.with(OnboardingStep::clone)).flatten());
    let key = move |event: ev::KeyboardEvent| {
        let plain = !(event.is_composing() || event.ctrl_key() || event.alt_key() || event.meta_key());
        if event.key() == "Escape" && plain && !event.default_prevented() {
            // What lies around it, a dialog say, is not closed by the same press.
            event.prevent_default();
            event.stop_propagation();
            tour.end(OnboardingEnd::Closed);
        }
    };
    let counter = words::STEP_OF.with(move || {
        vec![
            ("step", (tour.place() + 1).to_string().into()),
            ("steps", tour.count().to_string().into()),
        ]
    });
    let language = Language::current();
    let text_language = language.clone();
    let title = Prop::derive(move || {
        let say = |step: &OnboardingStep| language.with(|language| step.title.say(language));
        tour.with(say).unwrap_or_default()
    });
    let text = Prop::derive(move || {
        let say = |step: &OnboardingStep| text_language.with(|language| step.text.say(language));
        tour.with(say).unwrap_or_default()
    });
    let (labelled_by, described_by) = (heading_id.clone(), text_id.clone());
    view! {
        <div
            {..showing::follow(told)}
            {..custom_attribute("popover", "manual")}
            class="felles-beside felles-onboarding__panel"
            role="dialog"
            data-arrow=""
            id=panel_id
            tabindex="-1"
            aria-labelledby=labelled_by
            aria-describedby=described_by
            on:keydown=key
        >
            <div class="felles-beside__content felles-onboarding__content">
                <div class="felles-onboarding__top">
                    <p class="felles-onboarding__count">{counter}</p>
                    <IconButton
                        icon=icons::X_MARK
                        label=words::CLOSE.text()
                        tooltip=false
                        color=Color::Neutral
                        on_click=move |_| tour.end(OnboardingEnd::Closed)
                    />
                </div>
                <Heading level=level size=HeadingSize::Xs id=heading_id.map(|id| Some(id.clone()))>{title}</Heading>
                <p class="felles-onboarding__text" id=text_id>{text}</p>
                {ways(tour)}
            </div>
        </div>
    }
    .into_any()
}

fn ways(tour: Tour) -> AnyView {
    let language = Language::current();
    let next = Prop::derive(move || {
        let own = tour.with(|step| {
            let button = step.button.as_ref();
            button.map(|button| language.with(|language| button.say(language)))
        });
        own.flatten().unwrap_or_else(|| {
            let word = if tour.is_last() { &words::DONE } else { &words::NEXT };
            language.with(|language| word.say(language, None, &[]))
        })
    });
    let (is_first, is_last) = (Memo::new(move |_| tour.is_first()), Memo::new(move |_| tour.is_last()));
    let back = move || {
        (!is_first.get()).then(|| {
            let press = move |_| tour.go(untrack(|| tour.place()).saturating_sub(1));
            view! { <Button variant=ButtonVariant::Secondary on_click=press>{words::BACK.text()}</Button> }.into_any()
        })
    };
    let other = move || {
        let is_last = is_last.get();
        let word = if is_last {
            words::AGAIN.text()
        } else {
            words::SKIP.text()
        };
        let press = move |_| {
            if is_last {
                tour.start();
            } else {
                tour.end(OnboardingEnd::Skipped);
            }
        };
        view! { <Button variant=ButtonVariant::Tertiary on_click=press>{word}</Button> }.into_any()
    };
    view! {
        <ButtonGroup>
            {back} <Button on_click=move |_| tour.next()>{next}</Button> {other}
        </ButtonGroup>
    }
    .into_any()
}
