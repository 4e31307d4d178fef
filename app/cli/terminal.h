// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope::cli {

enum class Ink { Plain, Bold, Muted, Good, Bad, Warning, Header, Payload };

/// Text for a terminal: coloured only where standard output is one and NO_COLOR is not set. What comes from outside has
/// been escaped by `explain` before; line feeds are the only control characters that are let through.
QString painted(Ink ink, const QString &text);

/// Standard output, UTF-8.
void print(const QString &line);
/// JSON and the like, as it is, with a line feed behind.
void printRaw(std::string_view line);
/// A file's bytes, with nothing behind.
void printBytes(std::string_view bytes);
/// Standard error: messages, never data.
void complain(const QString &message);

} // namespace tokenscope::cli
