//! The patterns, one folder each: whole screens, flows and screen parts made of components.

crate::modules! {
    page_feedback { Feedback, FeedbackChannel, FeedbackStep, PageFeedback }
}
