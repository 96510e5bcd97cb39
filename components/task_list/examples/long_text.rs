use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TaskList heading="Sykefraværsoppfølgingsrapportering" heading_level=HeadingLevel::H3>
            <TaskItem
                title="Arbeidsgiveravgiftsgrunnlaget for alle virksomheter du har hatt ansvar for i løpet av året"
                href="#grunnlag"
                status=TaskStatus::InProgress
                description="Opplysningene er hentet fra a-meldingene, og må rettes der hvis noe er feil."
            />
            <TaskItem title="Send" status=TaskStatus::CannotStart status_text="Venter på arbeidsgiveravgiftsgrunnlaget" />
        </TaskList>
    }
}
