// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/credentials/bearer_token.h"
#include "endpoint/credentials/token_destination.h"
#include "endpoint/key_response.h"

#include <QString>

namespace tokenscope::explain {

/// What happened to a key request, and what to try.
struct FetchWords
{
    QString headline; ///< "The endpoint refused the token"
    QString detail;
    QString nextStep;
    QString sentence() const;
};

FetchWords fetchWords(const endpoint::FetchError &error);

} // namespace tokenscope::explain
