// SPDX-License-Identifier: Apache-2.0
#include "ui/files/companion_files.h"

#include "base/char_view.h"
#include "base/whitespace.h"
#include "explain/keys/key_loading_words.h"
#include "inspect/keys/trusted_roots.h"
#include "ui/files/opened_file.h"

#include <QCoreApplication>

#include <string_view>
#include <utility>

namespace tokenscope::ui {

namespace {

/// A certificate that is shown here is named by whom it is of.
void addRoots(OpenedCompanion &opened, std::string_view text, const QString &name)
{
    auto roots = inspect::loadRoots(text, name.toStdString());
    if (!roots) {
        opened.fault = explain::keyLoadingWords(roots.error());
        return;
    }
    opened.content.roots = std::move(*roots);
    opened.content.rootNames = name;
}

/// The line break at its end is the file's, and not the token's.
void setStatusList(OpenedCompanion &opened, std::string_view text, const QString &name)
{
    const std::size_t end = text.find_last_not_of(ascii::jsonWhitespace);
    if (end == std::string_view::npos) {
        opened.fault = QCoreApplication::translate("OpenedFile", "The file is empty.");
        return;
    }
    opened.content.statusLists = {std::string(text.substr(0, end + 1))};
    opened.content.statusListName = name;
}

void setHolderKey(OpenedCompanion &opened, std::string_view text, const QString &name, const Passphrase &passphrase)
{
    auto loaded = loadLockedKeys(text, inspect::KeyText::Given, passphrase);
    opened.lock = lockOn(loaded, name, passphrase);
    if (!loaded) {
        opened.fault = explain::keyLoadingWords(loaded.error());
        return;
    }
    inspect::KeySource source;
    source.keys = std::move(loaded->keys);
    source.origin = inspect::KeyOrigin::File;
    source.name = name.toStdString();
    source.explicitKey = true;
    opened.content.holderKeys.current = {std::move(source)};
    opened.content.holderKeyName = name;
}

} // namespace

QString Companions::nameOf(Companion companion) const
{
    switch (companion) {
    case Companion::Roots:
        return rootNames;
    case Companion::StatusList:
        return statusListName;
    case Companion::HolderKey:
        return holderKeyName;
    }
    std::unreachable();
}

void Companions::remove(Companion companion)
{
    take(companion, {});
}

void Companions::take(Companion companion, Companions given)
{
    switch (companion) {
    case Companion::Roots:
        roots = std::move(given.roots);
        rootNames = given.rootNames;
        return;
    case Companion::StatusList:
        statusLists = std::move(given.statusLists);
        statusListName = given.statusListName;
        return;
    case Companion::HolderKey:
        holderKeys = std::move(given.holderKeys);
        holderKeyName = given.holderKeyName;
        return;
    }
}

OpenedCompanion readCompanion(Companion companion, const QString &path, const Passphrase &passphrase)
{
    OpenedCompanion opened;
    const FileContent file = readShownFile(path);
    opened.fault = file.fault;
    if (!opened.fault.isEmpty())
        return opened;
    const std::string_view text = charView(file.bytes);
    switch (companion) {
    case Companion::Roots:
        addRoots(opened, text, file.name);
        break;
    case Companion::StatusList:
        setStatusList(opened, text, file.name);
        break;
    case Companion::HolderKey:
        setHolderKey(opened, text, file.name, passphrase);
        break;
    }
    return opened;
}

} // namespace tokenscope::ui
