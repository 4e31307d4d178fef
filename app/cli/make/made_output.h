// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "inspect/model/inspection.h"
#include "make/made_token.h"
#include "make/sent_token.h"

#include <QString>

#include <optional>
#include <string>

/// Where made tokens go, and what is said of them.
namespace tokenscope::cli {

struct MadeOutput
{
    std::string as = "token"; ///< token, header or curl
    std::string url;          ///< that the curl command asks
    std::string file = "-";
    bool replacesFile = false;
};

/// What cannot be done, before anything is made.
std::optional<QString> outputFault(const MadeOutput &output);

/// On standard error, where a verifier with the right keys would refuse the token or complain about it.
void sayWhoRefuses(const inspect::Inspection &inspection);

/// Also on standard error, which common verifiers with their defaults would refuse it, and why.
void sayWhichVerifiersRefuse(const make::ProfiledToken &token);

/// The token in the form that was asked for; a file is for its owner alone.
ExitCode writeMade(const make::SentToken &sent, const MadeOutput &output);

} // namespace tokenscope::cli
