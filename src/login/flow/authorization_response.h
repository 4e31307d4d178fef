// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/exchange.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Authorization responses, by query, fragment, form or message (RFC 6749, 4.1.2; OAuth 2.0 Multiple Response Types;
/// Form Post Response Mode; JARM).
namespace tokenscope::login {

/// Finds them while the exchanges are gone through in order.
class ResponseSearch
{
public:
    explicit ResponseSearch(std::vector<Exchange> &exchanges)
        : m_exchanges(exchanges)
    {
    }

    /// Remembers where a login request wants its response.
    void expect(const Exchange &request);

    /// Where the request brings a response to the app: enters it as one, together with what the provider's answer
    /// before said of it. False where it brings none.
    bool addDelivered(const Exchange &request, const HarEntry &entry);

    /// Where the answer sends the browser on with a response, or has one in its page: enters that as not delivered yet.
    void addSent(std::size_t index, const HarEntry &entry);

private:
    bool isResponseTo(const WebAddress &address, const Fields &fields) const;
    std::optional<Exchange> redirectIn(const HarEntry &entry) const;

    std::vector<Exchange> &m_exchanges;
    std::set<std::string> m_expected;       ///< addresses, without query
    std::vector<std::size_t> m_undelivered; ///< of the exchanges, the latest last
};

} // namespace tokenscope::login
