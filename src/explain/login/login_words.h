// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/parties.h"
#include "login/report.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>
#include <vector>

namespace tokenscope::explain {

/// What a recording of a login came to, for people. Nothing in it is a secret.
class LoginWords
{
    Q_DECLARE_TR_FUNCTIONS(LoginWords)

public:
    /// "Token request"
    static QString kind(login::ExchangeKind kind);
    /// "identity provider", as it goes on in a sentence.
    static QString party(login::Party party);
    /// "App → identity provider"
    static QString parties(login::ExchangeKind kind);
    /// "Holds", "Broken", …
    static QString state(login::LinkState state);
    /// "1 broken, 2 hold"; empty if there are no links.
    static QString states(const std::vector<login::LinkState> &states);
    /// "ID token": of what a RecordedToken has as its name.
    static QString token(std::string_view name);
    /// How an authorization response came; empty for None.
    static QString responseMode(login::ResponseMode mode);
    /// Without query and fragment, and without what in its path is a secret.
    static QString address(const login::WebAddress &address);
    /// "Entry 7, 13:00:05 UTC: POST https://login.example/token"
    static QString place(const login::Recording &recording, std::size_t exchange);
    /// "Login 2, of the client “app” at https://login.example"
    static QString login(const login::Recording &recording, std::size_t login);
    /// The answer in one sentence: which link breaks first, or that none does.
    static QString headline(const login::Report &report);
    /// The same of one login among several.
    static QString headline(const login::LoginReport &login);
    /// That what was seen bears no more than that; empty if there is nothing to say.
    static QString limits(const login::Report &report);
    static QString failure(const QString &file, const login::HarError &error);
};

} // namespace tokenscope::explain
