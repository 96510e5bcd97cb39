//! [`StartEnk`]: the whole service of registering a sole proprietorship (enkeltpersonforetak).

mod application;
mod fact_words;
pub mod facts;
pub mod rules;
mod service;
mod step;
mod words;

pub use application::{
    EnkAddress, EnkAnswers, EnkApplication, EnkOwner, EnkPerson, EnkProblems, EnkTrade, Trade, Who,
};
pub use service::{EnkDraft, EnkError, EnkLine, EnkQuestion, EnkReceipt, EnkService};
pub use step::{EnkCourse, EnkStep};
