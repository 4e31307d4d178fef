// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/answer/evidence.h"
#include "endpoint/http_call.h"

#include <QString>

namespace tokenscope::explain {

/// "This computer’s clock is 3 min 5 s ahead of the server’s …", and what that does to tokens; empty where they agree.
QString clockWords(const endpoint::ClockOffset &offset);

/// "The service failed (…). Asking again in 2 s, attempt 1 of 2."
QString waitWords(const endpoint::FetchWait &wait);

/// The whole of it as Markdown for a ticket or mail. Text from outside is in code, where nothing of it is read as
/// markup; no token, no private key. `headline` is what the fetch came to.
QString evidenceMarkdown(const endpoint::Evidence &evidence, const std::optional<endpoint::Envelope> &envelope,
                         const QString &headline);

} // namespace tokenscope::explain
