// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/links/link.h"

#include <QString>

namespace tokenscope::explain {

/// What is wrong with a link of a login, and what to do about it.
struct LinkWords
{
    QString title;    ///< without a full stop
    QString evidence; ///< what is there and what should; may be empty
    QString nextStep; ///< empty if there is nothing to do
};
LinkWords linkWords(const login::Link &link);

/// "The app", "The identity provider", …
QString actorName(login::Actor actor);
/// "state", "Redirect address", …
QString checkName(login::Check check);

} // namespace tokenscope::explain
