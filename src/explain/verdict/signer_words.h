// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

/// Who signed a token, as a verdict says it. Internal to `explain`.
namespace tokenscope::explain {

/// Where it is said.
enum class Setting {
    Alone,
    Listed, ///< among the others of the same text, where which one it is is said beside it
};

/// "signed by key 2026-10-signing", and which of the tokens of a text where it holds several.
QString signedByWords(const inspect::Inspection &inspection, Setting setting);

/// "The signature is genuine (ES256, key …), so nothing was altered."; empty where none was verified.
QString signatureWords(const inspect::Inspection &inspection);

/// "Its key: …", where the key that verified came from; empty where that is not known.
QString signerProvenanceWords(const inspect::Inspection &inspection);

/// Which of the tokens of a text it is about; empty if there is one.
QString whichTokenWords(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
