// SPDX-License-Identifier: Apache-2.0
//   plant_token DATABASE FILE TOKEN   leaves no trace on the disk of what it wrote: the token as an endpoint's name in
//                                     a database that is deleted, and in a file that is overwritten
#include "storage/database.h"
#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tokenscope::storage;

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    {
        const auto database = Database::open(words[1]);
        if (!database ||
            !(*database)->run(u"INSERT INTO workspace (name, document) VALUES ('endpoint', ?)"_s, {words[3].toUtf8()}))
            return 1;
    }
    const bool isDone = QFile::remove(words[1]) && writeWholeFile(words[2], words[3].toUtf8()) &&
                        writeWholeFile(words[2], "nothing to hide");
    return isDone ? 0 : 1;
}
