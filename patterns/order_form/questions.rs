//! The questions of each step.

use super::{OrderChannel, OrderEnvironment, OrderField, OrderKind, OrderStep, ServiceOrder, words};
use crate::{
    components::{
        Checkbox, CheckboxGroup, Chip, ChipsWithOther, DatePicker, FileUpload, FileUploader, TextField, TextFieldType,
        Textarea, field::Requirement,
    },
    patterns::ContactPersonFields,
    runtime::FormState,
};
use leptos::prelude::*;

/// What a step asks, made where the form is around it.
pub(super) fn of_step(
    order: FormState<ServiceOrder>,
    kind: &OrderKind,
    step: OrderStep,
    uploader: Option<&FileUploader>,
) -> impl FnOnce() -> AnyView + Send + use<> {
    let fields: Vec<_> = kind.fields_of(step).collect();
    let uploader = uploader.cloned();
    move || {
        if step == OrderStep::Contact {
            return view! { <ContactPersonFields fields=order.contact legend=words::CONTACT.text() /> }.into_any();
        }
        fields
            .into_iter()
            .map(|field| question(order, field, uploader.clone()))
            .collect_view()
            .into_any()
    }
}

fn question(order: FormState<ServiceOrder>, field: OrderField, uploader: Option<FileUploader>) -> AnyView {
    match field {
        OrderField::ServiceName => {
            view! { <TextField label=words::SERVICE_NAME.text() field=order.service.name /> }.into_any()
        }
        OrderField::ServiceCode => {
            view! { <TextField label=words::SERVICE_CODE.text() field=order.service.code width=16 /> }.into_any()
        }
        OrderField::Channels => view! {
            <CheckboxGroup legend=words::CHANNELS.text() field=order.change.channels>
                <Checkbox label=words::SMS.text() value=OrderChannel::Sms />
                <Checkbox label=words::EMAIL.text() value=OrderChannel::Email />
            </CheckboxGroup>
        }
        .into_any(),
        OrderField::Interfaces => view! {
            <ChipsWithOther
                legend=words::INTERFACES.text()
                field=order.change.interfaces
                text_field=order.change.other_interface
                text_label=words::OTHER_INTERFACE.text()
            >
                <Chip label=words::REST.text() value="rest" />
                <Chip label=words::SOAP.text() value="soap" />
                <Chip label=words::INBOX.text() value="inbox" />
            </ChipsWithOther>
        }
        .into_any(),
        OrderField::Environments => view! {
            <CheckboxGroup legend=words::ENVIRONMENTS.text() field=order.change.environments>
                <Checkbox label=words::TEST.text() value=OrderEnvironment::Test />
                <Checkbox label=words::PRODUCTION.text() value=OrderEnvironment::Production />
            </CheckboxGroup>
        }
        .into_any(),
        OrderField::Version => {
            view! { <TextField label=words::VERSION.text() field=order.change.version width=16 /> }.into_any()
        }
        OrderField::Description => view! {
            <Textarea label=words::DESCRIPTION.text() field=order.change.description rows=5 counter=4000_u32 />
        }
        .into_any(),
        OrderField::Reason => {
            view! { <Textarea label=words::REASON.text() field=order.change.reason counter=2000_u32 /> }.into_any()
        }
        OrderField::Addresses => view! {
            <Textarea
                label=words::ADDRESSES.text()
                description=words::ADDRESSES_HELP.text()
                field=order.access.addresses
                spellcheck=false
            />
        }
        .into_any(),
        OrderField::TextNb | OrderField::TextNn | OrderField::TextEn => text(order, field),
        OrderField::LinkAddress => view! {
            <TextField label=words::LINK_ADDRESS.text() field=order.link.address r#type=TextFieldType::Url />
        }
        .into_any(),
        OrderField::LinkText => view! { <TextField label=words::LINK_TEXT.text() field=order.link.text /> }.into_any(),
        OrderField::Attachments => attachments(order, uploader),
        OrderField::From => view! { <DatePicker label=words::FROM.text() field=order.schedule.from /> }.into_any(),
        OrderField::Note => view! {
            <Textarea
                label=words::NOTE.text()
                field=order.schedule.note
                required=Requirement::Optional
                counter=500_u32
            />
        }
        .into_any(),
    }
}

fn text(order: FormState<ServiceOrder>, field: OrderField) -> AnyView {
    let text = match field {
        OrderField::TextNn => order.text_nn,
        OrderField::TextEn => order.text_en,
        _ => order.text_nb,
    };
    view! {
        <TextField label=words::TITLE.text() field=text.title />
        <Textarea label=words::TEXT.text() field=text.text rows=6 counter=4000_u32 />
    }
    .into_any()
}

fn attachments(order: FormState<ServiceOrder>, uploader: Option<FileUploader>) -> AnyView {
    view! {
        <FileUpload
            label=words::ATTACHMENTS.text()
            field=order.files.attachments
            multiple=true
            nostrip:uploader=uploader
            required=Requirement::Optional
        />
    }
    .into_any()
}
