// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/placed_expectations.h"

#include "ui/token/expectations/expectations_form.h"

#include <utility>

namespace tokenscope::ui {

PlacedExpectations::PlacedExpectations(std::function<ExpectationsForm &()> complete)
    : m_complete(std::move(complete))
{
}

void PlacedExpectations::place(const inspect::Expectations &ofSample)
{
    m_complete().setExpectations(ofSample);
    m_ofSample = expectations();
}

bool PlacedExpectations::placeIssuer(const std::string &issuer)
{
    const std::string before = std::exchange(m_foundIssuer, issuer);
    if (before == m_foundIssuer)
        return false;
    const auto expected = expectations().issuer;
    const bool isTheUsers = expected && !(m_isIssuerPlaced && *expected == before);
    m_isIssuerPlaced = !isTheUsers && !m_foundIssuer.empty();
    if (!isTheUsers)
        m_complete().expectIssuer(m_foundIssuer);
    return true; // also where only the reason for the expectation changed
}

void PlacedExpectations::dropForeign(inspect::KeyOrigin origin)
{
    if (origin != inspect::KeyOrigin::Demo && m_ofSample) {
        if (expectations() == std::exchange(m_ofSample, std::nullopt))
            m_complete().setExpectations({});
    }
    if (origin != inspect::KeyOrigin::Discovery) {
        if (expectations().issuerFromKeys)
            m_complete().expectIssuer({});
        m_foundIssuer.clear();
        m_isIssuerPlaced = false;
    }
}

inspect::Expectations PlacedExpectations::expectations() const
{
    inspect::Expectations expected = m_form ? m_form->expectations() : inspect::Expectations();
    expected.issuerFromKeys = m_isIssuerPlaced && expected.issuer && *expected.issuer == m_foundIssuer;
    return expected;
}

} // namespace tokenscope::ui
