//! [`ServiceOrder`]: all that an order may hold; its kind decides what of it is asked.

use super::{OrderField, OrderKind, words};
use crate::{
    patterns::ContactPerson,
    runtime::{
        FormState, Problem,
        form::{FormBuilder, FormData, FormField, MayBeLeftOut},
    },
    values::DateValue,
};
use std::net::IpAddr;

crate::variants! {
    /// Where a service runs.
    pub enum OrderEnvironment {
        /// For trying it.
        #[default]
        Test = "test",
        /// For all.
        Production = "production",
    }

    /// How a user is notified.
    pub enum OrderChannel {
        /// By text message.
        #[default]
        Sms = "sms",
        /// By email.
        Email = "email",
    }
}

crate::form! {
    /// Which service an order is for.
    #[derive(Debug, PartialEq)]
    pub struct OrderService {
        /// What it is called.
        pub name: String => [missing(Problem::word(&words::SERVICE_NAME_MISSING)), at_most(120)],
        /// Its code.
        pub code: String => [missing(Problem::word(&words::SERVICE_CODE_MISSING)), at_most(40)],
    }
}

crate::form! {
    /// What is to be done.
    #[derive(Debug, PartialEq)]
    pub struct OrderChange {
        /// By what people are notified.
        pub channels: Vec<OrderChannel> => [missing(Problem::word(&words::CHANNELS_MISSING))],
        /// Which interfaces it is about.
        pub interfaces: Vec<String> => [missing(Problem::word(&words::INTERFACES_MISSING))],
        /// Which one, where it is none of those that are known.
        pub other_interface: String => [missing(Problem::word(&words::OTHER_INTERFACE_MISSING)), at_most(120)],
        /// Where.
        pub environments: Vec<OrderEnvironment> => [missing(Problem::word(&words::ENVIRONMENTS_MISSING))],
        /// Of the service.
        pub version: String => [missing(Problem::word(&words::VERSION_MISSING)), at_most(40)],
        /// In the user's own words.
        pub description: String => [missing(Problem::word(&words::DESCRIPTION_MISSING)), at_most(4000)],
        /// Why.
        pub reason: String => [missing(Problem::word(&words::REASON_MISSING)), at_most(2000)],
    }
    asked {
        other_interface: |change| change.interfaces.has(&OTHER.to_owned()),
    }
}

/// The value of what is not among the interfaces.
pub(super) const OTHER: &str = "other";

crate::form! {
    /// Who is let in.
    #[derive(Debug, PartialEq)]
    pub struct OrderAccess {
        /// IP addresses, one a line.
        pub addresses: String => [missing(Problem::word(&words::ADDRESSES_MISSING)), at_most(2000), check(all_addresses)],
    }
}

crate::form! {
    /// A text in one language.
    #[derive(Debug, PartialEq)]
    pub struct OrderText {
        /// Its title.
        pub title: String => [missing(Problem::word(&words::TITLE_MISSING)), at_most(120)],
        /// The text.
        pub text: String => [missing(Problem::word(&words::TEXT_MISSING)), at_most(4000)],
    }
}

crate::form! {
    /// Where a link leads.
    #[derive(Debug, PartialEq)]
    pub struct OrderLink {
        /// The address.
        pub address: String => [missing(Problem::word(&words::LINK_ADDRESS_MISSING)), check(whole_address)],
        /// What the link says.
        pub text: String => [missing(Problem::word(&words::LINK_TEXT_MISSING)), at_most(120)],
    }
}

crate::form! {
    /// What comes along.
    #[derive(Debug, PartialEq)]
    pub struct OrderFiles {
        /// The ids of what was uploaded.
        pub attachments: Vec<String>,
    }
}

crate::form! {
    /// When it is to happen.
    #[derive(Debug, PartialEq)]
    pub struct OrderSchedule {
        /// The day.
        pub from: Option<DateValue> => [missing(Problem::word(&words::FROM_MISSING))],
        /// What is good to know of it.
        pub note: String => [at_most(500)],
    }
}

crate::form! {
    /// What the owner of a service orders. Its kind decides what of this is asked: begin with
    /// [`form_for`](Self::form_for).
    #[derive(Debug)]
    pub struct ServiceOrder {
        /// The name of its kind.
        pub kind: String,
        /// Which service it is for.
        pub service: OrderService,
        /// What is to be done.
        pub change: OrderChange,
        /// Who is let in.
        pub access: OrderAccess,
        /// In Bokmål.
        pub text_nb: OrderText,
        /// In Nynorsk.
        pub text_nn: OrderText,
        /// In English.
        pub text_en: OrderText,
        /// Where a link leads.
        pub link: OrderLink,
        /// What comes along.
        pub files: OrderFiles,
        /// When it is to happen.
        pub schedule: OrderSchedule,
        /// Who can tell more.
        pub contact: ContactPerson,
    }
}

impl ServiceOrder {
    /// The form of a kind of order, on a page and on a server: what the kind does not ask is neither validated nor sent.
    pub fn form_for(kind: &OrderKind) -> FormState<Self> {
        let form = Self::form();
        FormBuilder::begin(&form.kind, &kind.name().to_string());
        let only = Only(kind);
        only.ask(form.service.name, OrderField::ServiceName);
        only.ask(form.service.code, OrderField::ServiceCode);
        only.ask(form.change.channels, OrderField::Channels);
        only.ask(form.change.interfaces, OrderField::Interfaces);
        only.ask(form.change.environments, OrderField::Environments);
        only.ask(form.change.version, OrderField::Version);
        only.ask(form.change.description, OrderField::Description);
        only.ask(form.change.reason, OrderField::Reason);
        only.ask(form.access.addresses, OrderField::Addresses);
        for (text, field) in [
            (form.text_nb, OrderField::TextNb),
            (form.text_nn, OrderField::TextNn),
            (form.text_en, OrderField::TextEn),
        ] {
            only.ask(text.title, field);
            only.ask(text.text, field);
        }
        only.ask(form.link.address, OrderField::LinkAddress);
        only.ask(form.link.text, OrderField::LinkText);
        only.ask(form.files.attachments, OrderField::Attachments);
        only.ask(form.schedule.from, OrderField::From);
        only.ask(form.schedule.note, OrderField::Note);
        form
    }
}

struct Only<'a>(&'a OrderKind);

impl Only<'_> {
    fn ask<T: MayBeLeftOut>(&self, field: FormField<T>, name: OrderField) {
        let asked = self.0.asks(name);
        field.asked_when((), move |()| asked);
    }
}

/// Whether a part of the form is right by itself. Tracked.
pub(super) fn is_right<D: FormData>(fields: &D::Fields) -> bool {
    D::read(fields).is_some()
}

fn all_addresses(addresses: &String) -> Result<(), Problem> {
    let mut lines = addresses.lines().map(str::trim).filter(|line| !line.is_empty());
    match lines.find(|line| line.parse::<IpAddr>().is_err()) {
        Some(wrong) => Err(Problem::word(&words::ADDRESS_WRONG).value("address", wrong.to_owned())),
        None => Ok(()),
    }
}

fn whole_address(address: &String) -> Result<(), Problem> {
    let host = address.trim().strip_prefix("https://").unwrap_or_default();
    if host.is_empty() || host.contains(char::is_whitespace) {
        return Err(Problem::word(&words::LINK_ADDRESS_WRONG));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::Owner;

    #[test]
    fn only_what_the_kind_asks_is_validated() {
        let owner = Owner::new();
        owner.set();
        let form = ServiceOrder::form_for(&OrderKind::decommission());
        form.take_posted([("service.name", "Flytting"), ("kind", "decommission")]);
        assert!(form.validate().is_none());
        let wrong: Vec<_> = form.problems().iter().map(|problem| problem.path.to_string()).collect();
        assert_eq!(wrong[..3], ["service.code", "change.reason", "schedule.from"]);
        assert!(wrong[3..].iter().all(|path| path.starts_with("contact.")), "{wrong:?}");
    }

    #[test]
    fn another_interface_must_be_named() {
        let owner = Owner::new();
        owner.set();
        let form = ServiceOrder::form_for(&OrderKind::access());
        assert_eq!(form.change.other_interface.problem(), None);
        form.change.interfaces.set(vec![OTHER.to_owned()]);
        assert!(form.change.other_interface.problem().is_some());
    }

    #[test]
    fn addresses_are_read_line_by_line() {
        assert_eq!(all_addresses(&"192.0.2.1\n\n2001:db8::1 ".to_owned()), Ok(()));
        assert!(all_addresses(&"192.0.2.1\n192.0.2".to_owned()).is_err());
        assert_eq!(whole_address(&"https://example.no/side".to_owned()), Ok(()));
        assert!(whole_address(&"example.no".to_owned()).is_err());
    }
}
