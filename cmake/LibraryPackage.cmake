# SPDX-License-Identifier: Apache-2.0
# The floors without Qt as a library for other programs: docs/library.md. Installed only when asked for,
# `cmake --install build --component development`.
include(CMakePackageConfigHelpers)

set(library_floors base json crypto jose inspect)
set(library_package "${CMAKE_INSTALL_LIBDIR}/cmake/Tokenscope")
set(library_headers "${CMAKE_INSTALL_INCLUDEDIR}/tokenscope")

foreach(floor ${library_floors})
    set_target_properties(tokenscope_${floor} PROPERTIES EXPORT_NAME ${floor} INSTALL_RPATH "$ORIGIN")
    # OpenSSL's headers are for src/crypto alone.
    install(DIRECTORY "src/${floor}" DESTINATION "${library_headers}" COMPONENT development EXCLUDE_FROM_ALL
        FILES_MATCHING PATTERN "*.h" PATTERN openssl.h EXCLUDE PATTERN key_handle.h EXCLUDE)
    install(TARGETS tokenscope_${floor} EXPORT TokenscopeTargets
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development EXCLUDE_FROM_ALL
        LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development EXCLUDE_FROM_ALL
        INCLUDES DESTINATION "${library_headers}")
endforeach()

install(EXPORT TokenscopeTargets NAMESPACE Tokenscope:: DESTINATION "${library_package}"
    COMPONENT development EXCLUDE_FROM_ALL)
configure_package_config_file(cmake/TokenscopeConfig.cmake.in TokenscopeConfig.cmake
    INSTALL_DESTINATION "${library_package}")
# Before version 1.0 every minor version may change the headers.
write_basic_package_version_file(TokenscopeConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
        "${CMAKE_CURRENT_BINARY_DIR}/TokenscopeConfig.cmake"
        "${CMAKE_CURRENT_BINARY_DIR}/TokenscopeConfigVersion.cmake"
        cmake/FindSimdjson.cmake
    DESTINATION "${library_package}" COMPONENT development EXCLUDE_FROM_ALL)
