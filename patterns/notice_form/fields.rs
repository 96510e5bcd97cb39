//! What a notice is asked for, and how it will look.

use super::{NoticeKind, NoticeSending, OperationsNotice, words};
use crate::{
    components::{
        Alert, Checkbox, DateTimeField, Heading, HeadingLevel, HeadingSize, Link, Radio, RadioGroup, Select,
        SelectOption, TextField, TextFieldType, Textarea, ToggleGroup, ToggleGroupItem, field::Requirement,
    },
    runtime::{FormState, Prop, Text},
    values::DateValue,
};
use leptos::prelude::*;

pub(super) struct Asked {
    pub form: FormState<OperationsNotice>,
    pub categories: Prop<Vec<SelectOption>>,
    pub today: Prop<Option<DateValue>>,
    pub heading_level: HeadingLevel,
}

impl Asked {
    pub fn view(self) -> AnyView {
        let Self {
            form,
            categories,
            today,
            heading_level,
        } = self;
        // Each is made inside the group, which it looks for.
        let kinds = || {
            let kinds = NoticeKind::ALL.iter();
            kinds
                .map(|kind| view! { <ToggleGroupItem value=*kind>{kind.word().text()}</ToggleGroupItem> })
                .collect_view()
        };
        let category = move || {
            form.category.is_asked().then(|| {
                view! { <Select label=words::CATEGORY.text() field=form.category options=categories.clone() /> }
                    .into_any()
            })
        };
        let link_text = move || {
            form.link_text
                .is_asked()
                .then(|| view! { <TextField label=words::LINK_TEXT.text() field=form.link_text /> }.into_any())
        };
        view! {
            <ToggleGroup label=words::KIND.text() field=form.kind>{kinds()}</ToggleGroup>
            <Checkbox label=words::CRITICAL.text() description=words::CRITICAL_HELP.text() field=form.critical />
            <TextField label=words::TITLE.text() field=form.title counter=80_u32 />
            <Textarea
                label=words::TEXT.text()
                description=words::TEXT_HELP.text()
                field=form.text
                rows=4
                counter=1000_u32
            />
            <TextField
                label=words::LINK.text()
                field=form.link
                r#type=TextFieldType::Url
                required=Requirement::Optional
            />
            {link_text}
            {category}
            {times(form, today)}
            {preview(form, heading_level)}
        }
        .into_any()
    }
}

fn times(form: FormState<OperationsNotice>, today: Prop<Option<DateValue>>) -> AnyView {
    let later = today.clone();
    view! {
        <DateTimeField legend=words::FROM.text() field=form.from today=today.clone() />
        <DateTimeField
            legend=words::TO.text()
            description=words::TO_HELP.text()
            field=form.to
            required=Requirement::Optional
            today=today
        />
        <RadioGroup legend=words::SENDING.text() field=form.sending>
            <Radio label=words::NOW.text() value=NoticeSending::Now />
            <Radio label=words::LATER.text() value=NoticeSending::Later>
                <DateTimeField legend=words::SEND_AT.text() field=form.send_at today=later />
            </Radio>
        </RadioGroup>
    }
    .into_any()
}

/// The notice as people will see it.
fn preview(form: FormState<OperationsNotice>, level: HeadingLevel) -> AnyView {
    let kind = move || {
        let kind = form.kind.value().unwrap_or(NoticeKind::Information);
        kind.message_kind(form.critical.value() == Some(true))
    };
    let title = or_word(move || form.title.raw(), words::NO_TITLE.text());
    let text = or_word(move || form.text.raw(), words::NO_TEXT.text());
    let link = move || {
        let href = form.link.value().filter(|link| !link.trim().is_empty())?;
        let text = form.link_text.raw();
        let text = if text.trim().is_empty() { href.clone() } else { text };
        Some(view! { <p class="felles-notice-form__link"><Link href=href>{text}</Link></p> }.into_any())
    };
    view! {
        <div class="felles-notice-form__preview">
            <Heading level=level size=HeadingSize::Xs>{words::PREVIEW.text()}</Heading>
            <Alert variant=kind title=title title_level=level.below()>
                <p class="felles-notice-form__text">{text}</p>
                {link}
            </Alert>
        </div>
    }
    .into_any()
}

/// What was typed, or what stands for it.
fn or_word(typed: impl Fn() -> String + Send + Sync + 'static, word: Prop<Text>) -> Prop<Text> {
    Prop::derive(move || {
        let typed = typed();
        if typed.trim().is_empty() {
            word.get()
        } else {
            typed.into()
        }
    })
}
