// SPDX-License-Identifier: Apache-2.0
#include "engines/installed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tokenscope::engines {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view literal)
{
    return QString::fromLatin1(literal.data(), qsizetype(literal.size()));
}

bool isScript(const QString &path)
{
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(2) == "#!";
}

/// Where npm puts what is installed for all, beside the node that runs and in the usual places.
QStringList nodeFolders(const QString &program)
{
    const QDir beside(QFileInfo(QFileInfo(program).canonicalFilePath()).absolutePath());
    return {QDir::cleanPath(beside.filePath(u"../lib/node_modules"_s)), u"/usr/local/lib/node_modules"_s,
            u"/usr/lib/node_modules"_s, u"/usr/share/nodejs"_s, u"/usr/lib/nodejs"_s};
}

} // namespace

QString programOf(const Language &language)
{
    for (const QString &folder : qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts)) {
        const QFileInfo file(QDir(folder), text(language.program));
        if (QDir::isAbsolutePath(folder) && file.isFile() && file.isExecutable() && !isScript(file.filePath()))
            return file.filePath();
    }
    return {};
}

QProcessEnvironment environmentOf(const Language &language, const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const std::string_view name : language.variables) {
        const QString variable = text(name);
        if (qEnvironmentVariableIsSet(name.data()))
            environment.insert(variable, qEnvironmentVariable(name.data()));
    }
    if (language.program == "node") {
        const QStringList folders = nodeFolders(programOf(language));
        const QString own = environment.value(u"NODE_PATH"_s);
        environment.insert(u"NODE_PATH"_s, ((own.isEmpty() ? QStringList() : QStringList{own}) + folders).join(u':'));
    }
    // The home is another here, and what the user installed for himself is still to be found.
    if (language.program == "python3" && !environment.contains(u"PYTHONUSERBASE"_s))
        environment.insert(u"PYTHONUSERBASE"_s, QDir::home().filePath(u".local"_s));
    return environment;
}

QStringList scriptArguments(const Engine &engine)
{
    if (engine.language->program != "php")
        return {text(engine.id)};
    const QDir home = QDir::home();
    return {QStringList{home.filePath(u".config/composer/vendor/autoload.php"_s),
                        home.filePath(u".composer/vendor/autoload.php"_s),
                        u"/usr/share/php/Firebase/JWT/autoload.php"_s}
                .join(u':')};
}

} // namespace tokenscope::engines
