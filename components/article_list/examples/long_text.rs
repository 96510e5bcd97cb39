use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ArticleList
            heading="Arbeidsgiveravgiftsgrunnlagsberegningen"
            count=10000_usize
            variant=ArticleListVariant::Boxed
            size=Size::Lg
        >
            <ArticleListItem
                title="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften er endret for deg som ikke har hatt ansatte i perioden"
                href="https://www.norge.no/forskrift"
                date="2026-09-30"
                description="Opplysningene om arbeidsgiveravgiftsgrunnlaget må være levert innen den femte i måneden."
                tag=|| "Arbeidsgiveravgift"
            />
        </ArticleList>
    }
}
