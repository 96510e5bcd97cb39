//! What comes after the receipt: the welcome message, with tips, things to remember and a tour.

use super::{
    flow::Flow,
    look::{Look, question_heading},
    service::{EnkQuestion, EnkReceipt},
    step::EnkStep,
    texts, welcome_words,
};
use crate::{
    components::{BulletList, Button, ButtonVariant, Heading, HeadingSize, Link, NumberedList, Paragraph},
    patterns::onboarding::{Onboarding, new_enk_tour},
    runtime::Text,
};
use leptos::{ev::MouseEvent, prelude::*};

pub(super) fn welcome(flow: Flow, look: &Look, receipt: &EnkReceipt) -> AnyView {
    let name = receipt.answer(EnkQuestion::Name).unwrap_or_default().to_owned();
    let heading = if name.is_empty() {
        texts::WELCOME_BARE.text()
    } else {
        texts::WELCOME.with(move || vec![("name", name.clone().into())])
    };
    let case = Text::from(receipt.case_number.clone());
    let number = texts::WELCOME_NUMBER.with(move || vec![("case", case.clone())]);
    let below = look.level.below();
    let back = flow.place.href(EnkStep::Receipt);
    let another = move |_: MouseEvent| flow.begin_another();
    view! {
        {question_heading(look.level, heading)}
        <Paragraph id="enk-number">{number}</Paragraph>
        <Onboarding steps=new_enk_tour() opener_label=texts::TOUR.text().map(|text| Some(text.clone())) level=below />
        <Heading level=below size=HeadingSize::Xs>{texts::TIPS.text()}</Heading>
        {tips()}
        <Heading level=below size=HeadingSize::Xs>{texts::REMEMBER.text()}</Heading>
        {remember()}
        <div class="felles-start-enk__answers">
            <Link href=back>{texts::STEP_BACK_TO_RECEIPT.text()}</Link>
            <Button variant=ButtonVariant::Tertiary on_click=another>{texts::ANOTHER.text()}</Button>
        </div>
    }
    .into_any()
}

fn tips() -> AnyView {
    let tips = [
        (&texts::TIP_INVOICE, &texts::TIP_INVOICE_TEXT),
        (&texts::TIP_SUPPORT, &texts::TIP_SUPPORT_TEXT),
        (&texts::TIP_TAX, &texts::TIP_TAX_TEXT),
    ];
    let tips = tips.map(|(title, text)| view! { <li><strong>{title.text()}</strong> " " {text.text()}</li> });
    view! { <NumberedList>{tips.into_iter().collect_view()}</NumberedList> }.into_any()
}

/// Ten things. The tour speaks of some of them, and finds them by their ids.
fn remember() -> AnyView {
    let things = [
        (None, &welcome_words::REMEMBER_NUMBER),
        (Some("enk-tax"), &welcome_words::REMEMBER_TAX),
        (Some("enk-vat"), &welcome_words::REMEMBER_VAT),
        (None, &welcome_words::REMEMBER_BOOKS),
        (None, &welcome_words::REMEMBER_ACCOUNT),
        (None, &welcome_words::REMEMBER_INSURANCE),
        (None, &welcome_words::REMEMBER_PENSION),
        (None, &welcome_words::REMEMBER_LIABLE),
        (None, &welcome_words::REMEMBER_PERMITS),
        (None, &welcome_words::REMEMBER_CHANGES),
    ];
    let things = things.map(|(id, thing)| view! { <li id=id>{thing.text()}</li> });
    view! { <BulletList>{things.into_iter().collect_view()}</BulletList> }.into_any()
}
