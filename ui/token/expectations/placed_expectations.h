// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "inspect/model/inspection_keys.h"

#include <functional>
#include <optional>
#include <string>

namespace tokenscope::ui {

class ExpectationsForm;

/// What the program itself puts into the form of expectations: with a sample of the demo's, and with keys that were
/// found through an issuer. That goes with the keys that it came with; what the user expects is the user's and stays.
class PlacedExpectations
{
public:
    /// The form is on a page that is made late: `complete` makes it where it is not there yet, and sets it.
    explicit PlacedExpectations(std::function<ExpectationsForm &()> complete);

    void setForm(const ExpectationsForm &form) { m_form = &form; }

    /// In place of what is there.
    void place(const inspect::Expectations &ofSample);
    /// The issuer that the keys were found through. False where that is no news: what was placed once may have been
    /// cleared since.
    bool placeIssuer(const std::string &issuer);
    /// Empty where the keys were found in another way.
    const std::string &foundIssuer() const { return m_foundIssuer; }
    /// The keys have another origin now.
    void dropForeign(inspect::KeyOrigin origin);

    /// What the form says, and whether the issuer in it is expected for the keys' sake alone.
    inspect::Expectations expectations() const;

private:
    std::function<ExpectationsForm &()> m_complete;
    const ExpectationsForm *m_form = nullptr;
    std::optional<inspect::Expectations> m_ofSample; ///< of the sample that was shown last
    std::string m_foundIssuer;                       ///< by discovery
    bool m_isIssuerPlaced = false;                   ///< in the form, by us and not by the user
};

} // namespace tokenscope::ui
