//! All of an order once more: before it is sent, and in its receipt.

use super::{OrderField, OrderKind, OrderStep, ServiceOrder, words};
use crate::{
    components::{FormSummary, HeadingLevel, SummaryRow},
    patterns::ReceiptLine,
    runtime::{Choice, FormState, Language, Problem, Prop, Text, Word},
};
use leptos::prelude::*;

/// One step of an order, with a way to change it.
pub(super) fn part(
    order: FormState<ServiceOrder>,
    kind: &OrderKind,
    step: OrderStep,
    level: HeadingLevel,
    wrong: Prop<Option<Problem>>,
    on_change: impl Fn(()) + Send + Sync + 'static,
) -> AnyView {
    let rows = answers(order, kind, step)
        .into_iter()
        .map(|answer| view! { <SummaryRow label=answer.label.text() value=answer.value /> })
        .collect_view();
    view! {
        <FormSummary heading=kind.title_of(step) heading_level=level.below() error=wrong on_change=on_change>
            {rows}
        </FormSummary>
    }
    .into_any()
}

/// What a receipt tells of an order, in the language in context. Tracked.
pub(super) fn lines(order: FormState<ServiceOrder>, kind: &OrderKind) -> Vec<ReceiptLine> {
    let language = Language::current().get();
    let steps = kind.path().into_iter();
    steps
        .flat_map(|step| answers(order, kind, step))
        .filter_map(|answer| {
            let value = answer.value.get()?;
            Some(ReceiptLine::new(answer.label.say(&language, None, &[]), value))
        })
        .collect()
}

struct Answer {
    label: &'static Word,
    value: Prop<Option<Text>>,
}

fn answers(order: FormState<ServiceOrder>, kind: &OrderKind, step: OrderStep) -> Vec<Answer> {
    if step == OrderStep::Contact {
        let contact = order.contact;
        return vec![
            written(&words::CONTACT_NAME, move || contact.name.raw()),
            written(&words::CONTACT_PHONE, move || contact.phone.raw()),
            written(&words::CONTACT_EMAIL, move || contact.email.raw()),
        ];
    }
    kind.fields_of(step).flat_map(|field| answer(order, field)).collect()
}

fn answer(order: FormState<ServiceOrder>, field: OrderField) -> Vec<Answer> {
    let (service, change, link) = (order.service, order.change, order.link);
    match field {
        OrderField::ServiceName => vec![written(&words::SERVICE_NAME, move || service.name.raw())],
        OrderField::ServiceCode => vec![written(&words::SERVICE_CODE, move || service.code.raw())],
        OrderField::Channels => vec![chosen(&words::CHANNELS, move || change.channels.raw(), None)],
        OrderField::Interfaces => {
            let other = Prop::derive(move || change.other_interface.raw());
            vec![chosen(&words::INTERFACES, move || change.interfaces.raw(), Some(other))]
        }
        OrderField::Environments => vec![chosen(&words::ENVIRONMENTS, move || change.environments.raw(), None)],
        OrderField::Version => vec![written(&words::VERSION, move || change.version.raw())],
        OrderField::Description => vec![written(&words::DESCRIPTION, move || change.description.raw())],
        OrderField::Reason => vec![written(&words::REASON, move || change.reason.raw())],
        OrderField::Addresses => vec![written(&words::ADDRESSES, move || order.access.addresses.raw())],
        OrderField::TextNb | OrderField::TextNn | OrderField::TextEn => {
            let text = match field {
                OrderField::TextNn => order.text_nn,
                OrderField::TextEn => order.text_en,
                _ => order.text_nb,
            };
            vec![
                written(&words::TITLE, move || text.title.raw()),
                written(&words::TEXT, move || text.text.raw()),
            ]
        }
        OrderField::LinkAddress => vec![written(&words::LINK_ADDRESS, move || link.address.raw())],
        OrderField::LinkText => vec![written(&words::LINK_TEXT, move || link.text.raw())],
        OrderField::Attachments => {
            let files = words::FILES.count(move || order.files.attachments.raw().len() as u64);
            let value = files.map(move |files| {
                let some = !order.files.attachments.raw().is_empty();
                some.then(|| files.clone())
            });
            vec![Answer {
                label: &words::ATTACHMENTS,
                value,
            }]
        }
        OrderField::From => vec![written(&words::FROM, move || order.schedule.from.raw())],
        OrderField::Note => vec![written(&words::NOTE, move || order.schedule.note.raw())],
    }
}

/// What was typed; nothing where that is empty.
fn written(label: &'static Word, typed: impl Fn() -> String + Send + Sync + 'static) -> Answer {
    let value = Prop::derive(move || Some(typed()).filter(|typed| !typed.trim().is_empty()).map(Text::from));
    Answer { label, value }
}

/// What was chosen, in the words it was offered in. What was typed besides stands for «other».
fn chosen(
    label: &'static Word,
    chosen: impl Fn() -> Vec<Choice> + Send + Sync + 'static,
    other: Option<Prop<String>>,
) -> Answer {
    let language = Language::current();
    let value = Prop::derive(move || {
        let said = chosen().into_iter().map(|choice| {
            let word = match (choice.name(), &other) {
                ("test", _) => &words::TEST,
                ("production", _) => &words::PRODUCTION,
                ("sms", _) => &words::SMS,
                ("email", _) => &words::EMAIL,
                ("rest", _) => &words::REST,
                ("soap", _) => &words::SOAP,
                ("inbox", _) => &words::INBOX,
                (super::order::OTHER, Some(other)) => return other.get(),
                (name, _) => return name.to_owned(),
            };
            language.with(|language| word.say(language, None, &[])).to_string()
        });
        let said = said.collect::<Vec<_>>().join(", ");
        (!said.is_empty()).then(|| Text::from(said))
    });
    Answer { label, value }
}
