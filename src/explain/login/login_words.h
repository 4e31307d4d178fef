// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/report.h"

#include <QCoreApplication>
#include <QString>

namespace tokenscope::explain {

/// What a recording of a login came to, for people. Nothing in it is a secret.
class LoginWords
{
    Q_DECLARE_TR_FUNCTIONS(LoginWords)

public:
    /// "Token request"
    static QString kind(login::ExchangeKind kind);
    /// Without query and fragment, and without what in its path is a secret.
    static QString address(const login::WebAddress &address);
    /// "Entry 7, 13:00:05 UTC: POST https://login.example/token"
    static QString place(const login::Recording &recording, std::size_t exchange);
    /// "Login 2, of the client “app” at https://login.example"
    static QString login(const login::Recording &recording, std::size_t login);
    /// The answer in one sentence: which link breaks first, or that none does.
    static QString headline(const login::Report &report);
    /// That what was seen bears no more than that; empty where there is nothing to say.
    static QString limits(const login::Report &report);
    static QString failure(const QString &file, const login::HarError &error);
};

} // namespace tokenscope::explain
