//! [`OrderForm`]: an order of several steps.

mod kind;
mod order;
mod questions;
mod review;
mod step;
pub(crate) mod style;
mod words;

pub use kind::OrderKind;
pub use order::{
    OrderAccess, OrderChange, OrderChannel, OrderEnvironment, OrderFiles, OrderLink, OrderSchedule, OrderService,
    OrderText, ServiceOrder,
};
pub use step::{OrderField, OrderStep};

use super::{Receipt, ReceiptLine};
use crate::{
    components::{
        FileUploader, Form, FormProgress, FormStep, Heading, HeadingLevel, HeadingSize, NavigationButtons,
        NavigationKind, StepState,
    },
    runtime::{FormAnswer, FormState, Model, Problem, Prop, StepFlow, Task, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};
use order::is_right;
use std::sync::Arc;

/// An order of several steps: what the kind of order asks, a contact person, a review with a way to change each part, and a
/// receipt. Going back loses nothing, the browser's Back leads to the step before, and the order is sent once.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let kind = OrderKind::decommission();
/// let order = ServiceOrder::form_for(&kind);
/// let _ = view! {
///     <OrderForm form=order kind=kind send=async |_: ServiceOrder| Ok(FormAnswer::Received) />
/// };
/// ```
#[component]
pub fn OrderForm(
    /// The form: `ServiceOrder::form_for(&kind)`.
    form: FormState<ServiceOrder>,
    /// What kind of order it is.
    kind: OrderKind,
    /// The step in view: a signal to begin elsewhere, or to follow. Default: the first of the kind's.
    #[prop(optional, into)]
    step: Option<Model<OrderStep>>,
    /// Uploads attachments, where the kind asks for them.
    #[prop(optional, into)]
    uploader: Option<FileUploader>,
    /// Sends it. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<ServiceOrder, FormAnswer>>,
    /// Called with the order once it was received.
    #[prop(optional, into)]
    on_received: Option<Callback<ServiceOrder>>,
    /// Where the browser posts a step. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// The number of the order, which the receipt tells: set it before `send` answers. Default: none.
    #[prop(optional, into)]
    number: Prop<Option<Text>>,
    /// What happens when it was received, a sentence each. Default: that the contact person will hear from us.
    #[prop(optional, into)]
    next: Prop<Vec<ReceiptLine>>,
    /// Leaves the address and the history of the browser alone, as in a dialog.
    #[prop(optional)]
    without_address: bool,
    /// Which heading the steps have. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let path: Arc<[OrderStep]> = kind.path().into();
    let first = path.first().copied().unwrap_or(OrderStep::Review);
    let step = step.unwrap_or_else(|| RwSignal::new(first).into());
    let received = RwSignal::new(None::<ServiceOrder>);
    let ordering = Ordering {
        form,
        kind: Arc::new(kind),
        reached: RwSignal::new(place_of(&path, step.get_untracked())),
        path,
        flow: StepFlow::new(step),
        received,
    };
    ordering.follow(without_address);
    let flow = ordering.flow;
    let progress = {
        let ordering = ordering.clone();
        let is_over = Memo::new(move |_| flow.step() == OrderStep::Receipt);
        move || (!is_over.get()).then(|| ordering.progress())
    };
    let asked = Asked {
        uploader,
        send,
        action,
        heading_level,
    };
    let thanks = {
        let next = next.zip(&words::NEXT.text(), |own, other| {
            if own.is_empty() {
                vec![other.clone().into()]
            } else {
                own.clone()
            }
        });
        Thanks {
            number,
            next,
            heading_level,
        }
    };
    let thank = Callback::new(move |order: ServiceOrder| {
        received.set(Some(order.clone()));
        flow.go(OrderStep::Receipt);
        if let Some(on_received) = on_received {
            on_received.run(order);
        }
    });
    let steps = move || match flow.step() {
        OrderStep::Receipt => ordering.receipt(&thanks),
        OrderStep::Review => ordering.review(&asked, thank),
        step => ordering.ask(step, &asked),
    };
    view! {
        <div {..flow.place()} class=class_names("felles-order-form", &class) id=id>
            {progress}
            {steps}
        </div>
    }
    .into_any()
}

fn place_of(path: &[OrderStep], step: OrderStep) -> usize {
    path.iter().position(|known| *known == step).unwrap_or_default()
}

/// What a step and the review are shown with.
struct Asked {
    uploader: Option<FileUploader>,
    send: Option<Task<ServiceOrder, FormAnswer>>,
    action: Option<Prop<Text>>,
    heading_level: HeadingLevel,
}

/// What the receipt is shown with.
struct Thanks {
    number: Prop<Option<Text>>,
    next: Prop<Vec<ReceiptLine>>,
    heading_level: HeadingLevel,
}

/// An order under way.
#[derive(Clone)]
struct Ordering {
    form: FormState<ServiceOrder>,
    kind: Arc<OrderKind>,
    path: Arc<[OrderStep]>,
    flow: StepFlow<OrderStep>,
    /// The place of the last step that the user has come to.
    reached: RwSignal<usize>,
    received: RwSignal<Option<ServiceOrder>>,
}

impl Ordering {
    fn follow(&self, without_address: bool) {
        let (path, reached, flow) = (Arc::clone(&self.path), self.reached, self.flow);
        Effect::new(move || {
            let place = place_of(&path, flow.step());
            if reached.get_untracked() < place {
                reached.set(place);
            }
        });
        let titles = Arc::clone(&self.kind);
        let flow =
            flow.titled(move |step| format!("{} – {}", titles.title_of(*step).get(), titles.title().get()).into());
        if without_address {
            return;
        }
        let (name, opens) = (self.kind.name().clone(), self.clone());
        let before = format!("{name}-");
        let _ = flow.in_address(
            move |step| format!("{name}-{}", step.name()).into(),
            move |slug| {
                let step = slug.strip_prefix(&before)?.parse().ok()?;
                opens.may_open(step).then_some(step)
            },
        );
    }

    /// Whether a step can be come to: all before it are right. Of an order that was received, only the receipt.
    fn may_open(&self, step: OrderStep) -> bool {
        if self.received.with(Option::is_some) {
            return step == OrderStep::Receipt;
        }
        let place = self.path.iter().position(|known| *known == step);
        place.is_some_and(|place| self.path.iter().take(place).all(|step| self.is_right(*step)))
    }

    /// Whether all that a step asks is answered, and right. Tracked.
    fn is_right(&self, step: OrderStep) -> bool {
        let form = &self.form;
        match step {
            OrderStep::Service => is_right::<OrderService>(&form.service),
            OrderStep::Change => is_right::<OrderChange>(&form.change),
            OrderStep::Access => is_right::<OrderAccess>(&form.access),
            OrderStep::TextNb => is_right::<OrderText>(&form.text_nb),
            OrderStep::TextNn => is_right::<OrderText>(&form.text_nn),
            OrderStep::TextEn => is_right::<OrderText>(&form.text_en),
            OrderStep::Link => is_right::<OrderLink>(&form.link),
            OrderStep::Files => is_right::<OrderFiles>(&form.files),
            OrderStep::Schedule => is_right::<OrderSchedule>(&form.schedule),
            OrderStep::Contact => is_right::<super::ContactPerson>(&form.contact),
            OrderStep::Review | OrderStep::Receipt => false,
        }
    }

    /// Whether the user is told that something in a step is wrong. Tracked.
    fn is_wrong(&self, step: OrderStep) -> bool {
        let before = format!("{}.", step.name());
        let problems = self.form.problems();
        problems.iter().any(|problem| problem.path.starts_with(&before))
    }

    fn progress(&self) -> AnyView {
        let titles: Vec<_> = self.path.iter().map(|step| self.kind.title_of(*step)).collect();
        let ordering = self.clone();
        let steps = move || {
            let reached = ordering.reached.get();
            let steps = ordering.path.iter().zip(&titles).enumerate();
            steps
                .map(|(place, (step, title))| {
                    let state = if ordering.is_wrong(*step) {
                        StepState::Wrong
                    } else if place <= reached && ordering.is_right(*step) {
                        StepState::Done
                    } else {
                        StepState::Todo
                    };
                    FormStep::new(title.get()).state(state)
                })
                .collect::<Vec<_>>()
        };
        let (path, flow) = (Arc::clone(&self.path), self.flow);
        let current = move || place_of(&path, flow.step()) + 1;
        let path = Arc::clone(&self.path);
        let choose = move |number: usize| {
            if let Some(step) = path.get(number.wrapping_sub(1)) {
                flow.go(*step);
            }
        };
        let order = self.kind.title().clone();
        let name = words::STEPS.with(move || vec![("order", order.get())]);
        view! { <FormProgress steps=steps current=current on_step=choose aria_label=name /> }.into_any()
    }

    /// The heading of a step. It takes the focus when the step comes into view.
    fn heading(&self, step: OrderStep, level: HeadingLevel) -> AnyView {
        let title = self.kind.title_of(step);
        view! { <Heading level=level size=HeadingSize::Md tabindex=Some(-1)>{title}</Heading> }.into_any()
    }

    /// The way back, where there is one.
    fn back(&self) -> Option<Callback<MouseEvent>> {
        let (flow, path) = (self.flow, Arc::clone(&self.path));
        let is_first = untrack(|| path.first() == Some(&flow.step()) && flow.visited_from().is_none());
        (!is_first).then(|| Callback::new(move |_| flow.go_back(&path)))
    }

    fn ask(&self, step: OrderStep, asked: &Asked) -> AnyView {
        let (flow, path) = (self.flow, Arc::clone(&self.path));
        let next = untrack(|| flow.visited_from()).map(|_| words::BACK_TO_REVIEW.text());
        let go_on = move |()| flow.go_on(&path);
        let back = self.back();
        let fields = questions::of_step(self.form, &self.kind, step, asked.uploader.as_ref());
        let kind = self.kind.name().clone();
        view! {
            {self.heading(step, asked.heading_level)}
            <Form form=self.form part=step.name() on_valid=go_on nostrip:action=asked.action.clone()>
                <input type="hidden" name="kind" value=kind />
                {fields()}
                <NavigationButtons nostrip:next=next nostrip:on_back=back />
            </Form>
        }
        .into_any()
    }

    fn review(&self, asked: &Asked, thank: Callback<ServiceOrder>) -> AnyView {
        let back = self.back();
        let parts = self.path.iter().copied().filter(|step| *step != OrderStep::Review);
        let parts = parts
            .map(|step| {
                let (ordering, flow) = (self.clone(), self.flow);
                let wrong = move || ordering.is_wrong(step).then(|| Problem::word(&words::MEND));
                review::part(
                    self.form,
                    &self.kind,
                    step,
                    asked.heading_level,
                    wrong.into(),
                    move |()| flow.visit(step),
                )
            })
            .collect_view();
        view! {
            {self.heading(OrderStep::Review, asked.heading_level)}
            <Form form=self.form nostrip:send=asked.send.clone() on_received=thank nostrip:action=asked.action.clone()>
                {parts}
                <NavigationButtons kind=NavigationKind::Send next=words::SEND.text() nostrip:on_back=back />
            </Form>
        }
        .into_any()
    }

    fn receipt(&self, thanks: &Thanks) -> AnyView {
        let (form, kind) = (self.form, Arc::clone(&self.kind));
        let sent = Prop::derive(move || review::lines(form, &kind));
        view! {
            <Receipt
                heading=words::RECEIVED.text()
                heading_level=thanks.heading_level
                number=thanks.number.clone()
                sent=sent
                next=thanks.next.clone()
            />
        }
        .into_any()
    }
}
