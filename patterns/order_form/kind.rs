//! [`OrderKind`]: what an order asks, as data.

use super::{OrderField, OrderStep, words};
use crate::runtime::{Prop, Text, Word};
use std::fmt;

/// A kind of order, as data: what it is called, and which fields it asks for. The steps follow from the fields: a step is
/// there when something in it is asked. A contact person and a review are the last two of all kinds.
///
/// ```
/// use felles::prelude::*;
///
/// # let owner = leptos::prelude::Owner::new(); owner.set();
/// let kind = OrderKind::new("domain", "Nytt domene", [OrderField::ServiceName, OrderField::Reason, OrderField::From])
///     .step_title(OrderStep::Change, "Hvorfor trenger dere det?");
/// assert_eq!(
///     kind.path(),
///     [OrderStep::Service, OrderStep::Change, OrderStep::Schedule, OrderStep::Contact, OrderStep::Review]
/// );
/// ```
#[derive(Clone)]
pub struct OrderKind {
    name: Text,
    title: Prop<Text>,
    fields: Vec<OrderField>,
    titles: Vec<(OrderStep, Prop<Text>)>,
}

impl OrderKind {
    /// A kind by what is sent for it, what it is called, and what it asks. Fields of a step stand in the order they have
    /// here; the steps have an order of their own.
    pub fn new(
        name: impl Into<Text>,
        title: impl Into<Prop<Text>>,
        fields: impl IntoIterator<Item = OrderField>,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            fields: fields.into_iter().collect(),
            titles: Vec::new(),
        }
    }

    /// Calls a step something else, and so also its heading.
    #[must_use]
    pub fn step_title(mut self, step: OrderStep, title: impl Into<Prop<Text>>) -> Self {
        self.titles.push((step, title.into()));
        self
    }

    /// What is sent for it.
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// What it is called.
    pub const fn title(&self) -> &Prop<Text> {
        &self.title
    }

    /// Whether it asks for a field.
    pub fn asks(&self, field: OrderField) -> bool {
        self.fields.contains(&field)
    }

    /// The steps that the user goes through, in order, but for the receipt.
    pub fn path(&self) -> Vec<OrderStep> {
        let always = [OrderStep::Contact, OrderStep::Review];
        let steps = OrderStep::ALL.iter().copied();
        steps
            .filter(|step| always.contains(step) || self.fields_of(*step).next().is_some())
            .collect()
    }

    /// What a step asks, in order.
    pub fn fields_of(&self, step: OrderStep) -> impl Iterator<Item = OrderField> {
        self.fields.iter().copied().filter(move |field| field.step() == step)
    }

    /// What a step is called.
    pub fn title_of(&self, step: OrderStep) -> Prop<Text> {
        let own = self.titles.iter().rev().find(|(of, _)| *of == step);
        own.map_or_else(|| step.title(), |(_, title)| title.clone())
    }
}

impl fmt::Debug for OrderKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("OrderKind")
            .field(&self.name)
            .field(&self.fields)
            .finish()
    }
}

/// The kinds that owners of services order most.
impl OrderKind {
    /// All of these, in the order people look for them.
    pub fn common() -> Vec<Self> {
        vec![
            Self::release(),
            Self::installation(),
            Self::interface_change(),
            Self::access(),
            Self::link_service(),
            Self::information_page(),
            Self::notification_template(),
            Self::decommission(),
        ]
    }

    /// A service is to be taken down.
    pub fn decommission() -> Self {
        use OrderField as Field;
        let fields = [
            Field::ServiceName,
            Field::ServiceCode,
            Field::Reason,
            Field::From,
            Field::Note,
        ];
        Self::built_in("decommission", &words::DECOMMISSION, fields)
    }

    /// An interface is to be changed.
    pub fn interface_change() -> Self {
        use OrderField as Field;
        let fields = [
            Field::ServiceName,
            Field::Interfaces,
            Field::Environments,
            Field::Description,
            Field::From,
        ];
        Self::built_in("interface", &words::INTERFACE_CHANGE, fields)
    }

    /// A link to a service that runs elsewhere.
    pub fn link_service() -> Self {
        use OrderField as Field;
        let fields = [Field::ServiceName, Field::TextNb, Field::LinkAddress, Field::LinkText];
        Self::built_in("link", &words::LINK_SERVICE, fields)
    }

    /// A service is to be installed.
    pub fn installation() -> Self {
        use OrderField as Field;
        let fields = [
            Field::ServiceName,
            Field::ServiceCode,
            Field::Environments,
            Field::Version,
            Field::Attachments,
            Field::From,
        ];
        Self::built_in("installation", &words::INSTALLATION, fields)
    }

    /// A service that was tested goes to production.
    pub fn release() -> Self {
        use OrderField as Field;
        let fields = [
            Field::ServiceName,
            Field::ServiceCode,
            Field::Version,
            Field::Description,
            Field::Attachments,
            Field::From,
            Field::Note,
        ];
        Self::built_in("release", &words::RELEASE, fields)
    }

    /// A page of information in three languages.
    pub fn information_page() -> Self {
        use OrderField as Field;
        let fields = [
            Field::ServiceName,
            Field::TextNb,
            Field::TextNn,
            Field::TextEn,
            Field::LinkAddress,
            Field::LinkText,
            Field::Attachments,
            Field::From,
        ];
        Self::built_in("information", &words::INFORMATION_PAGE, fields)
    }

    /// Access to interfaces, through the firewall.
    pub fn access() -> Self {
        use OrderField as Field;
        let fields = [Field::Interfaces, Field::Environments, Field::Reason, Field::Addresses];
        Self::built_in("access", &words::ACCESS, fields)
    }

    /// What users are sent by text message or email.
    pub fn notification_template() -> Self {
        use OrderField as Field;
        let fields = [
            Field::ServiceName,
            Field::Channels,
            Field::TextNb,
            Field::TextNn,
            Field::TextEn,
            Field::From,
        ];
        Self::built_in("notification", &words::NOTIFICATION, fields)
    }

    fn built_in<const N: usize>(name: &'static str, title: &'static Word, fields: [OrderField; N]) -> Self {
        Self::new(name, title.text(), fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::Owner;

    #[test]
    fn the_steps_follow_from_the_fields() {
        let owner = Owner::new();
        owner.set();
        let page = OrderKind::information_page();
        assert_eq!(page.path().len(), 9);
        assert_eq!(OrderKind::access().path()[..2], [OrderStep::Change, OrderStep::Access]);
        for kind in OrderKind::common() {
            let path = kind.path();
            assert!(path.is_sorted_by_key(|step| OrderStep::ALL.iter().position(|known| known == step)));
            assert_eq!(path[path.len() - 2..], [OrderStep::Contact, OrderStep::Review]);
        }
    }

    #[test]
    fn a_step_may_be_called_something_else() {
        let owner = Owner::new();
        owner.set();
        let kind = OrderKind::decommission().step_title(OrderStep::Change, "Hvorfor?");
        assert_eq!(kind.title_of(OrderStep::Change).get_untracked().as_str(), "Hvorfor?");
        assert_eq!(kind.title_of(OrderStep::Service).get_untracked().as_str(), "Tjenesten");
    }
}
