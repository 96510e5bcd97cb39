//! [`OrderStep`] and [`OrderField`]: what an order is made of.

use super::words;
use crate::runtime::{Prop, Text};

crate::variants! {
    /// A step of an order. Each but the last two is a part of [`ServiceOrder`](super::ServiceOrder) of the same name.
    pub enum OrderStep {
        /// Which service it is for.
        #[default]
        Service = "service",
        /// What is to be done.
        Change = "change",
        /// Who is let in.
        Access = "access",
        /// A text in Bokmål.
        TextNb = "text_nb",
        /// A text in Nynorsk.
        TextNn = "text_nn",
        /// A text in English.
        TextEn = "text_en",
        /// Where a link leads.
        Link = "link",
        /// What comes along.
        Files = "files",
        /// When it is to happen.
        Schedule = "schedule",
        /// Who can tell more.
        Contact = "contact",
        /// All of it once more, before it is sent.
        Review = "review",
        /// It was received.
        Receipt = "receipt",
    }

    /// What an order may ask.
    pub enum OrderField {
        /// What the service is called.
        #[default]
        ServiceName = "service-name",
        /// The code of the service.
        ServiceCode = "service-code",
        /// By what people are notified.
        Channels = "channels",
        /// Which interfaces it is about.
        Interfaces = "interfaces",
        /// Test, production, or both.
        Environments = "environments",
        /// Which version of the service.
        Version = "version",
        /// What is to be done, in the user's own words.
        Description = "description",
        /// Why.
        Reason = "reason",
        /// IP addresses that are let in.
        Addresses = "addresses",
        /// Title and text in Bokmål.
        TextNb = "text-nb",
        /// Title and text in Nynorsk.
        TextNn = "text-nn",
        /// Title and text in English.
        TextEn = "text-en",
        /// Where a link leads.
        LinkAddress = "link-address",
        /// What the link says.
        LinkText = "link-text",
        /// Files.
        Attachments = "attachments",
        /// The day it is to happen.
        From = "from",
        /// What is good to know of that day.
        Note = "note",
    }
}

impl OrderStep {
    /// What it is called, where its kind does not call it something else.
    pub(super) fn title(self) -> Prop<Text> {
        let word = match self {
            Self::Service => &words::STEP_SERVICE,
            Self::Change => &words::STEP_CHANGE,
            Self::Access => &words::STEP_ACCESS,
            Self::TextNb => &words::STEP_TEXT_NB,
            Self::TextNn => &words::STEP_TEXT_NN,
            Self::TextEn => &words::STEP_TEXT_EN,
            Self::Link => &words::STEP_LINK,
            Self::Files => &words::STEP_FILES,
            Self::Schedule => &words::STEP_SCHEDULE,
            Self::Contact => &words::STEP_CONTACT,
            Self::Review => &words::STEP_REVIEW,
            Self::Receipt => &words::STEP_RECEIPT,
        };
        word.text()
    }
}

impl OrderField {
    /// The step that asks it.
    pub const fn step(self) -> OrderStep {
        match self {
            Self::ServiceName | Self::ServiceCode => OrderStep::Service,
            Self::Channels
            | Self::Interfaces
            | Self::Environments
            | Self::Version
            | Self::Description
            | Self::Reason => OrderStep::Change,
            Self::Addresses => OrderStep::Access,
            Self::TextNb => OrderStep::TextNb,
            Self::TextNn => OrderStep::TextNn,
            Self::TextEn => OrderStep::TextEn,
            Self::LinkAddress | Self::LinkText => OrderStep::Link,
            Self::Attachments => OrderStep::Files,
            Self::From | Self::Note => OrderStep::Schedule,
        }
    }
}
