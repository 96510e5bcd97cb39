use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Velg ordning" name="card-long">
            <RadioCard
                title="Arbeidsgiveravgiftsgrunnlagsopplysningsordningen for store og mellomstore virksomheter"
                excerpt="Arbeidsgiveravgiftsgrunnlagsopplysningene sendes hver måned."
                value="a"
            />
            <RadioCard title="Den enkle ordningen" value="b" />
        </RadioGroup>
    }
}
