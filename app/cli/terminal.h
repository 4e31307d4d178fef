// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope::cli {

enum class Ink { Plain, Bold, Muted, Good, Bad, Warning, Header, Payload };

/// Text for a terminal: coloured only where standard output is one and NO_COLOR is not set. What comes from outside has
/// been escaped by `explain` before; line feeds are the only control characters that are let through.
QString painted(Ink ink, const QString &text);

/// Standard output, UTF-8. What could not be written is remembered until endOutput().
void print(const QString &line);
/// JSON and the like, as it is, with a line feed behind.
void printRaw(std::string_view line);
/// A file's bytes, with nothing behind.
void printBytes(std::string_view bytes);
/// A part of a line or of lines, which may wait for flushOutput() or for more.
void printPart(std::string_view text);
void flushOutput();
/// Something could not be written: there is no use in going on.
bool isOutputLost();
/// Tells what could not be written; false then. A reader who went away (`| head`) wanted no more: that is no fault.
bool endOutput();

/// To be called before anything is opened, so that no file or connection takes the number of a standard stream that the
/// caller closed, and gets what is meant for that. Reading and writing such a stream fails.
void occupyClosedStreams();

/// Standard error: messages, never data.
void complain(const QString &message);

} // namespace tokenscope::cli
