// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_loading.h"
#include "jose/keys/key_export.h"

#include <QString>

namespace tokenscope::explain {

/// Why nothing could be loaded, and what would help: one to three sentences.
QString keyLoadingWords(const inspect::KeyLoadingError &error);
/// “The service says: …”: what a service's own error tells.
QString errorAnswerWords(const inspect::ErrorAnswer &answer);

/// Why one block of a file was passed over, with its place.
QString importErrorWords(const jose::ImportError &error);

/// Why keys cannot be written in the form that was asked for.
QString exportErrorWords(const jose::ExportError &error);

} // namespace tokenscope::explain
